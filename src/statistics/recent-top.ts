import { compareInstants } from "../messages/utc-instant";
import type { CountedPaper } from "./counted-paper";
import { daysBefore } from "./days-before";
import { topPapers } from "./top-papers";
import { papersBetween, type PeriodPaper } from "./papers-by-period";
import { risingSubjects, type RisingSubject } from "./rising-subjects";

/** The top papers and rising subjects of an archive at the date of its newest digest. */
export interface RecentTop {
  /**
   * That date, ISO 8601 UTC. All spans end with it, since a build does not know the time of a reader's visit.
   */
  until: string;
  /** The top papers of seven days and of thirty; empty if the list would add nothing new. */
  week: PeriodPaper[];
  month: PeriodPaper[];
  rising: RisingSubject[];
  /** When the thirty days begin, ISO 8601 UTC, and how many papers they have. */
  since: string;
  papers: number;
}

const SHOWN = 5;

/**
 * Returns the top papers and rising subjects, at most five of each; `null` if no digest with papers has a
 * date.
 */
export function recentTop(papers: readonly CountedPaper[]): RecentTop | null {
  const dates = papers.flatMap(({ appearances }) => appearances.flatMap(({ date }) => date ?? []));
  if (dates.length === 0) return null;
  const until = dates.reduce((newest, date) => (compareInstants(newest, date) > 0 ? newest : date));
  const week = papersBetween(papers, daysBefore(until, 7), until);
  const since = daysBefore(until, 30);
  const month = papersBetween(papers, since, until);
  const newest = papers.filter(({ appearances }) => appearances.some(({ date }) => date === until));
  const topOf = (span: PeriodPaper[], shown: number) =>
    span.length > shown ? topPapers(span, "score", SHOWN) : [];
  return {
    until,
    week: topOf(week, newest.length),
    month: topOf(month, week.length),
    rising: risingSubjects(papers, until, SHOWN),
    since,
    papers: month.length,
  };
}
