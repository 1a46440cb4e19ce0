import { formatDate, type DateStyle } from "./format-date";

/**
 * Returns a month (`2026-01`) or a year (`2026`) as words of a language (BCP 47), such as `September 2020`; the style is
 * that of months.
 */
export function formatPeriod(
  period: string,
  lang: string,
  style: Extract<DateStyle, "month" | "month-name" | "short-month" | "short-month-name"> = "month",
): string {
  const start = `${period}-01-01`.slice(0, "YYYY-MM-DD".length);
  return formatDate(start, lang, period.length === "YYYY".length ? "year" : style);
}
