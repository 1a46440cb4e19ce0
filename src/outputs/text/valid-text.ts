/** All that XML 1.0 does not have as a character (https://www.w3.org/TR/xml/#charsets), lone surrogates among it. */
const INVALID = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Returns `text` without the characters that XML cannot carry and that readers of JSON stumble over too. Line ends
 * are line feeds, which is what a parser of XML makes of them anyway.
 */
export function validText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(INVALID, "");
}
