/** Days as titles have them: `2020-09-16`, `2020/9/16`, `16 September 2020`, `September 16, 2020`, `2020年9月16日`. */
const DAY =
  /\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}\.? \p{L}{3,} \d{4}\b|\b\p{L}{3,} \d{1,2},? \d{4}\b|\d{4}年\d{1,2}月\d{1,2}日/u;

/** Returns whether the title of a digest says its day, beside which a second date would only be another one. */
export function saysDate(title: string): boolean {
  return DAY.test(title);
}
