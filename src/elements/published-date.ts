/**
 * Returns a date in the words of a language (BCP 47), as exactly as ISO 8601 says it: `2020-09` is `September 2020`. What is
 * not a date comes back as it is.
 */
export function publishedDate(iso: string, locale: string | undefined): string {
  const [, month, day] = iso.split("-");
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString(locale, {
    year: "numeric",
    ...(month && { month: "long" }),
    ...(day && { day: "numeric" }),
    timeZone: "UTC",
  });
}
