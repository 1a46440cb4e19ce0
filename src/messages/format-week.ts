import { oncePerLanguage } from "./once-per-language";

const DAY = 86_400_000;
const formatter = oncePerLanguage(
  (lang) => new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }),
);

/** Returns the Monday (UTC, ISO 8601 day) of the week of an instant, by the clock that it is written in. */
export function mondayOf(iso: string): string {
  const day = new Date(`${iso.slice(0, "YYYY-MM-DD".length)}T00:00:00Z`);
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  return new Date(day.getTime() - sinceMonday * DAY).toISOString().slice(0, "YYYY-MM-DD".length);
}

/** Returns a week in the words of a language (BCP 47), such as `14–20 September 2020`, from its Monday. */
export function formatWeek(monday: string, lang: string): string {
  const start = new Date(`${monday}T00:00:00Z`);
  return formatter(lang).formatRange(start, new Date(start.getTime() + 6 * DAY));
}
