import { YEAR } from "./date-doubt";
import type { DigestFile } from "./digest-file";

/**
 * Returns whether something in a digest other than its papers is of its date, give or take a year: a social
 * post, or the day on which a paper's metrics were taken.
 */
export function isTimely({ digest }: DigestFile, date: string): boolean {
  const days = digest.entries.flatMap(({ posts, metrics }) => [
    ...posts.flatMap((post) => post.date ?? []),
    ...metrics.flatMap(({ asOf }) => asOf ?? []),
  ]);
  return days.some((day) => Math.abs(Date.parse(day) - Date.parse(date)) < YEAR);
}
