import { compareInstants } from "../messages/utc-instant";
import type { CountedPaper, CountedAppearance } from "./counted-paper";
import { highestScored } from "./highest-scored";
import type { Score } from "./score-rule";

/** A span of the calendar in UTC, as the beginning of its dates: `2026-01`, `2026`, and empty for all time. */
export type Period = string;

/** A paper in a period, with its score in the digest of that period in which this is highest. */
export interface PeriodPaper extends Score {
  paper: CountedPaper;
  /** The most shares that it had in a digest of that period. */
  shares: number;
  /** The number of digests of that period that contain it. */
  digests: number;
  /** The date of the newest of these digests, ISO 8601 UTC. */
  lastSeen: string | null;
}

export type PapersByPeriod = ReadonlyMap<Period, readonly PeriodPaper[]>;

/**
 * Returns the papers of all time, of each year and of each month in which a digest had one, the periods in
 * the order of their names. A paper counts for the dates of its digests; one without a date counts only for
 * all time.
 */
export function papersByPeriod(papers: readonly CountedPaper[]): Map<Period, PeriodPaper[]> {
  const periods = new Map<Period, PeriodPaper[]>();
  for (const paper of papers) {
    for (const [period, appearances] of appearancesByPeriod(paper)) {
      const known = periods.get(period) ?? [];
      known.push(inPeriod(paper, appearances));
      periods.set(period, known);
    }
  }
  return new Map([...periods].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Returns the papers with all their appearances, in the same order. */
export function papersOfAllTime(papers: readonly CountedPaper[]): PeriodPaper[] {
  return papers.map((paper) => inPeriod(paper, paper.appearances));
}

/** Returns the papers of the digests that came out after `from` and not after `to`, both ISO 8601 UTC. */
export function papersBetween(
  papers: readonly CountedPaper[],
  from: string,
  to: string,
): PeriodPaper[] {
  return papers.flatMap((paper) => {
    const appearances = paper.appearances.filter(
      ({ date }) =>
        date !== null && compareInstants(from, date) < 0 && compareInstants(date, to) <= 0,
    );
    return appearances.length === 0 ? [] : [inPeriod(paper, appearances)];
  });
}

function appearancesByPeriod({ appearances }: CountedPaper): Map<Period, CountedAppearance[]> {
  const periods = new Map<Period, CountedAppearance[]>([["", [...appearances]]]);
  for (const appearance of appearances) {
    if (appearance.date === null) continue;
    for (const length of ["YYYY".length, "YYYY-MM".length]) {
      const period = appearance.date.slice(0, length);
      periods.set(period, [...(periods.get(period) ?? []), appearance]);
    }
  }
  return periods;
}

function inPeriod(paper: CountedPaper, appearances: readonly CountedAppearance[]): PeriodPaper {
  const { score, scoreMetrics } = highestScored(appearances);
  return {
    ...{ paper, score, scoreMetrics },
    shares: Math.max(...appearances.map(({ shares }) => shares)),
    digests: new Set(appearances.map(({ digest }) => digest)).size,
    lastSeen: appearances.at(-1)?.date ?? null,
  };
}
