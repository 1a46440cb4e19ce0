/**
 * Returns `text` on one line: each run of white space becomes one space, and so does each character that no
 * citation format allows (control characters, lone halves of surrogate pairs).
 */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();
}
