import type { Heading } from "../lines/headings";
import { parseDate } from "../values/dates";

/** Weekdays and marks before or after a date. */
const AROUND =
  /^(?:[^\p{L}\p{N}]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b)+|[^\p{L}\p{N}]+$/giu;

/** Returns whether a heading is nothing but a date, such as `2026-03-02` or `Monday, March 2, 2026`. */
export function isDay({ title, number }: Heading): boolean {
  if (number !== null || title.length > 60) return false;
  const written = title.replace(AROUND, "");
  return /^\d{4}[-./]\d{1,2}$/.test(written) || parseDate(written) !== null;
}
