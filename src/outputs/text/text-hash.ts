/** Returns a short hash of a text (32-bit FNV-1a over UTF-16, in base 36): for addresses that change with the content. */
export function textHash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
