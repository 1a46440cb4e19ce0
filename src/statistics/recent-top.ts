import type { CountedPaper } from "./counted-paper";
import { daysBefore } from "./days-before";
import { topPapers } from "./top-papers";
import { papersBetween, type PeriodPaper } from "./papers-by-period";
import { risingSubjects, type RisingSubject } from "./rising-subjects";

/** What stands out in an archive when its newest digest comes out. */
export interface RecentTop {
  /** When that is, ISO 8601 UTC. All spans end with it, since the time of a reader's visit is nothing a build knows. */
  until: string;
  /** The leading papers of seven days and of thirty; empty where that would tell nothing new. */
  week: PeriodPaper[];
  month: PeriodPaper[];
  rising: RisingSubject[];
}

const SHOWN = 5;

/** Returns what stands out, at most five of each; `null` where no digest with papers has a date. */
export function recentTop(papers: readonly CountedPaper[]): RecentTop | null {
  const dates = papers.flatMap(({ appearances }) => appearances.flatMap(({ date }) => date ?? []));
  if (dates.length === 0) return null;
  const until = dates.reduce((newest, date) => (newest > date ? newest : date));
  const week = papersBetween(papers, daysBefore(until, 7), until);
  const month = papersBetween(papers, daysBefore(until, 30), until);
  const newest = papers.filter(({ appearances }) => appearances.some(({ date }) => date === until));
  const topOf = (span: PeriodPaper[], shown: number) =>
    span.length > shown ? topPapers(span, "score", SHOWN) : [];
  return {
    until,
    week: topOf(week, newest.length),
    month: topOf(month, week.length),
    rising: risingSubjects(papers, until, SHOWN),
  };
}
