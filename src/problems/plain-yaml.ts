/** Returns whether YAML reads a text without quotes as exactly this text. */
export function isPlainYaml(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(text) && text.toLowerCase() !== "null";
}
