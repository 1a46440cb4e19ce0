import type { Heading } from "../lines/headings";
import { parseDate } from "../values/dates";

/** Weekdays and marks before or after a date. */
const AROUND =
  /^(?:[^\p{L}\p{N}]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b)+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/giu;

const DAY =
  /^[ \t]*(?:\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d)[ \t]*$/u;

/** Returns whether a line is nothing but a date: `1 Apr 2026`, `April 1, 2026`, `2026-04-01`. */
export function isDayLine(line: string): boolean {
  return DAY.test(line);
}

/** A month, a year or several, which another word such as a venue may stand before: `2026-03`, `March 2026`, `2025`, `2011 / 2012`. */
const PERIOD =
  /^(?:\d{4}[-./]\d{1,2}|(?:\p{L}{3,9}\.?,? )?(?:19|20)\d\d(?: ?[-–—/&,] ?(?:19|20)?\d\d)*)$/u;

/** Returns whether a heading is nothing but a date, a month or years, such as `2026-03-02`, `Monday, March 2, 2026` or `2026`. */
export function isPeriod({ title, number }: Heading): boolean {
  if (number !== null || title.length > 60) return false;
  const written = title.replace(AROUND, "");
  return PERIOD.test(written) || parseDate(written) !== null;
}
