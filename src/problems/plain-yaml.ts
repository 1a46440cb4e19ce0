/** Returns whether YAML reads a text as this very text where it stands without quotes. */
export function isPlainYaml(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(text) && text.toLowerCase() !== "null";
}
