import { oncePerLanguage } from "./once-per-language";

/** How much of an instant is shown. */
export type DateStyle =
  | "day"
  | "short-day"
  | "minute"
  | "short-minute"
  | "month"
  | "month-name"
  | "short-month"
  | "short-month-name"
  | "year";

const OPTIONS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { dateStyle: "long" },
  "short-day": { dateStyle: "medium" },
  minute: { dateStyle: "long", timeStyle: "short" },
  "short-minute": { dateStyle: "medium", timeStyle: "short" },
  month: { year: "numeric", month: "long" },
  "month-name": { month: "long" },
  "short-month": { year: "numeric", month: "short" },
  "short-month-name": { month: "short" },
  year: { year: "numeric" },
};

const formatters = oncePerLanguage(() => new Map<DateStyle, Intl.DateTimeFormat>());

/**
 * Returns an instant (ISO 8601) as words of a language (BCP 47), by the clock that it is written in, such as
 * `17 September 2020`: in UTC, or at its offset. What is not a date comes back as it is.
 */
export function formatDate(iso: string, lang: string, style: DateStyle = "day"): string {
  const date = new Date(iso.replace(/[+-]\d\d:\d\d$/, "Z"));
  if (Number.isNaN(date.getTime())) return iso;
  return formatter(lang, style).format(date);
}

function formatter(lang: string, style: DateStyle): Intl.DateTimeFormat {
  const known = formatters(lang).get(style);
  if (known !== undefined) return known;
  const { month } = OPTIONS[style];
  const own = style === "month-name" && lang.startsWith("zh") ? "short" : month;
  const made = new Intl.DateTimeFormat(lang, {
    ...OPTIONS[style],
    ...(own && { month: own }),
    timeZone: "UTC",
  });
  formatters(lang).set(style, made);
  return made;
}
