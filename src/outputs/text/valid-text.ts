/** Characters that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets), lone surrogates among it. */
const INVALID = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Of ASCII, without carriage returns: most texts. */
const VALID = /^[\t\n -~]*$/;

/**
 * Returns `text` without the characters that XML does not allow and that some JSON readers cannot handle
 * either. Line ends become line feeds, as in any XML parser.
 */
export function validText(text: string): string {
  if (VALID.test(text)) return text;
  return text.replace(/\r\n?/g, "\n").replace(INVALID, "");
}
