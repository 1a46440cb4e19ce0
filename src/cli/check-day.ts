import { CannotRun } from "./exit-code";

/** Throws a CannotRun where what `--date` gives is no day of the calendar, as 2026-01-09 is one. */
export function checkDay(day: string): void {
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (!isDay) throw new CannotRun(`--date ${day}: write a day as 2026-01-09`);
}
