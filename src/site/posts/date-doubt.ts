import type { PaperMonth } from "./paper-months";

/** Why the date of a digest cannot be right, or hardly can. */
export type DateDoubt =
  /** It is before this paper, the first to come out after it, and before most of the digest’s papers. */
  | { kind: "before"; paper: PaperMonth }
  /** It is long after this paper, the newest of the digest. */
  | { kind: "after"; paper: PaperMonth }
  /** It is far from the dates of all other posts, and no paper of the digest tells its time. */
  | { kind: "alone"; nearest: string };

const DAY = 86_400_000;
/** A mean year, in milliseconds. */
export const YEAR = 365.25 * DAY;
/** The digest of a week may have the day on which the week begins. */
const TOLERANCE = 7 * DAY;
/** A digest of old papers is likely where other posts are of its time. */
const LONG_AFTER = 2 * YEAR;
/** A digest whose newest paper is as old as this is unlikely, whatever the other posts are. */
const FAR_TOO_LONG_AFTER = 20 * YEAR;
/** An old post may stand alone by some years, where a blog began long before. */
const FAR_FROM_OTHERS = 10 * YEAR;

/** Returns the papers that came out after a date, oldest first. */
export function papersAfter(date: string, months: readonly PaperMonth[]): PaperMonth[] {
  return months.filter(({ start }) => start > Date.parse(date) + TOLERANCE);
}

/** Returns the doubt that a digest of this date holds papers of these months, oldest first; `null` if it may. */
export function doubtByPapers(date: string, months: readonly PaperMonth[]): DateDoubt | null {
  const later = papersAfter(date, months);
  const [paper] = later;
  if (paper !== undefined && later.length * 2 > months.length) return { kind: "before", paper };
  const newest = months.at(-1);
  if (newest === undefined || Date.parse(date) - newest.start < FAR_TOO_LONG_AFTER) return null;
  return { kind: "after", paper: newest };
}

/**
 * Returns the doubt that a digest of this date is so far from `nearest`, the date of the post next to it in time, while
 * its papers, of these months, are older; `null` if it may be.
 */
export function doubtByOthers(
  date: string,
  months: readonly PaperMonth[],
  nearest: string,
): DateDoubt | null {
  const gap = Math.abs(Date.parse(date) - Date.parse(nearest));
  const newest = months.at(-1);
  if (newest === undefined) return gap < FAR_FROM_OTHERS ? null : { kind: "alone", nearest };
  const isLate = Date.parse(date) - newest.start > LONG_AFTER && gap > LONG_AFTER;
  return isLate ? { kind: "after", paper: newest } : null;
}
