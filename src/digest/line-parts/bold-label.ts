const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?\\.?";
const DATE = `(?:${DAY} ${MONTH}|${MONTH} ${DAY})(?:,? \\d{4})?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}`;
const PLACE =
  "(?:poster|paper|talk|oral|spotlight|session|week|day|pick|slot|no\\.?|nr\\.?|#) ?#?[a-z]{0,2}-?\\d{1,5}";

/**
 * The source of a pattern (flags `iu`) for bold text that numbers or dates a paper before its title: `**Poster 1**:`,
 * `**March 3** —`, `**Tuesday, 4 March 2026**`.
 */
export const BOLD_LABEL = `(?:\\*\\*|__)(?:\\p{L}+day,? )?(?:${PLACE}|${DATE})[:：.]?(?:\\*\\*|__)[:：]?(?=\\s)`;
