import { parseAuthorDate } from "./dates";

/** What programs agree to read: a day, or an instant with or without seconds and zone. */
const COMMON =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/;

/**
 * Returns a date that is in another form, such as `2020-09-17T09:55:42.Z` or `Sep 17, 2020`, as ISO 8601: a day stays a
 * day, an instant keeps its zone. `null` if its form is a common one, or it is no date.
 */
export function isoForm(text: string): string | null {
  const iso = COMMON.test(text.trim()) ? null : parseAuthorDate(text);
  if (iso === null) return null;
  return text.includes(":") ? iso.replace(/\.000(?=Z|[+-])/, "") : iso.slice(0, 10);
}
