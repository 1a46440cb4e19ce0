const NEW_YORK = new Intl.DateTimeFormat("en-CA", {
  timeZone: "America/New_York",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** Returns the day, `2026-01-09`, that it is where arXiv is. Its announcements are of a day there. */
export function arxivDay(time: Date): string {
  return NEW_YORK.format(time);
}

/** Returns the name of a day of the week, such as `Saturday`. */
export function weekdayOf(day: string): string {
  return new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** Returns whether a day, `2026-01-10`, is a Saturday or a Sunday: its feeds say `skipDays`. */
export function isWeekend(day: string): boolean {
  return /^S/.test(weekdayOf(day));
}
