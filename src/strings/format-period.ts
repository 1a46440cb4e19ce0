import { formatDate } from "./format-date";

/** Returns a month (`2026-01`) or a year (`2026`) as words of a language (BCP 47), a month's name in full or short. */
export function formatPeriod(period: string, lang: string, style: "long" | "short" = "long") {
  const instant = `${period}-01-01`.slice(0, "YYYY-MM-DD".length);
  const month = style === "long" ? "month" : "short-month";
  return formatDate(instant, lang, period.length === "YYYY".length ? "year" : month);
}
