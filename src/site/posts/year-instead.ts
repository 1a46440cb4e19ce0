import { papersAfter } from "./date-doubt";
import type { PaperMonth } from "./paper-months";

/**
 * Returns the same day, `2206-09-17`, of the first year in which it is not before the newest of a digest’s
 * papers, whose months come oldest first: `2020-09-17`. `null` without papers, or where that is the date
 * itself or no day.
 */
export function yearInstead(day: string, months: readonly PaperMonth[]): string | null {
  const newest = months.at(-1);
  if (newest === undefined) return null;
  const year = new Date(newest.start).getUTCFullYear();
  const fitting = [year, year + 1]
    .map((each) => `${each}${day.slice("YYYY".length)}`)
    .find((each) => papersAfter(each, months).length === 0);
  return fitting === undefined || fitting === day || !isDay(fitting) ? null : fitting;
}

function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
