/** What writes numbers and days in a language: making these takes longer than all else that shows a result. */
export interface Formats {
  number: Intl.NumberFormat;
  /** In few characters: `12K`. */
  short: Intl.NumberFormat;
  plural: Intl.PluralRules;
  day: Intl.DateTimeFormat;
}

const made = new Map<string, Formats>();

/** Returns the formats of a locale (BCP 47). */
export function formatsOf(locale: string): Formats {
  const known = made.get(locale);
  if (known) return known;
  const formats = {
    number: new Intl.NumberFormat(locale),
    short: new Intl.NumberFormat(locale, { notation: "compact" }),
    plural: new Intl.PluralRules(locale),
    day: new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }),
  };
  made.set(locale, formats);
  return formats;
}
