const DAY = 86_400_000;

/** Returns the instant so many days before another, both ISO 8601 UTC with milliseconds. */
export function daysBefore(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * DAY).toISOString();
}
