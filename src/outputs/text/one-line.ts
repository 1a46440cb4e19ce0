/** Letters, digits and signs of ASCII with single spaces between them: most texts. */
const ONE_LINE = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/**
 * Returns `text` on one line: each run of white space becomes one space, and so does each character that no
 * citation format allows (control characters, lone halves of surrogate pairs).
 */
export function oneLine(text: string): string {
  if (ONE_LINE.test(text)) return text;
  return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();
}
