/**
 * Returns `text` on one line: each run of white space is one space, and what no citation format can carry
 * (control characters, lone halves of surrogate pairs) is a space too.
 */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();
}
