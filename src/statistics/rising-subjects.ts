import type { CountedPaper } from "./counted-paper";
import { countBySubject } from "./count-by-subject";
import { daysBefore } from "./days-before";
import { papersBetween } from "./papers-by-period";

/** A subject with a larger share of the newest papers than of earlier ones. */
export interface RisingSubject {
  code: string;
  /** Shares of the papers that have the subject, 0 to 1: of the newest, and of those before. */
  now: number;
  before: number;
}

const RECENT_DAYS = 30;
/** The earlier period for the comparison; it ends where that of the newest papers begins. */
const EARLIER_DAYS = 120;
/** Shares of fewer papers jump by chance. */
const FEWEST_IN_ALL = 50;
/** A difference of one paper is not significant. */
const FEWEST_PAPERS = 3;

/**
 * Returns the subjects whose share of the papers grew most, at most `count`, largest growth first: the 30
 * days to `until` (ISO 8601 UTC) compared with the 120 days before them. Ties are ordered by code. None if
 * those 30 days have fewer than 50 papers, or the 120 days none.
 */
export function risingSubjects(
  papers: readonly CountedPaper[],
  until: string,
  count: number,
): RisingSubject[] {
  const since = daysBefore(until, RECENT_DAYS);
  const recent = papersBetween(papers, since, until);
  const earlier = papersBetween(papers, daysBefore(since, EARLIER_DAYS), since);
  if (recent.length < FEWEST_IN_ALL || earlier.length === 0) return [];
  const counts = countBySubject(recent);
  const countsBefore = countBySubject(earlier);
  return [...counts]
    .filter(([, having]) => having >= FEWEST_PAPERS)
    .map(([code, having]) => ({
      code,
      now: having / recent.length,
      before: (countsBefore.get(code) ?? 0) / earlier.length,
    }))
    .filter(({ now, before }) => now > before)
    .sort((a, b) => b.now - b.before - (a.now - a.before) || (a.code < b.code ? -1 : 1))
    .slice(0, count);
}
