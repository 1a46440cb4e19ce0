import { formatDate, type DateStyle } from "./format-date";

const padded = (value: number, length: number) => String(value).padStart(length, "0");

/**
 * Returns a month (1 to 12), or the whole year where it is null, as words of a language (BCP 47), such as `September 2020`;
 * with the style `month-name` the month without its year.
 */
export function formatPeriod(
  { year, month }: { year: number; month: number | null },
  lang: string,
  style: Extract<DateStyle, "month" | "month-name"> = "month",
): string {
  const start = `${padded(year, 4)}-${padded(month ?? 1, 2)}-01T00:00:00Z`;
  return formatDate(start, lang, month === null ? "year" : style);
}
