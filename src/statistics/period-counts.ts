import type { Period, PeriodPaper } from "./papers-by-period";

/** The counts of a period. */
export interface PeriodCounts {
  period: Period;
  /** Those with a paper. */
  digests: number;
  /** Each once. */
  papers: number;
  /** The sum of its papers' likes and reposts, as `sharesOf` counts them. */
  shares: number;
}

/** Returns the counts of a period from its papers. */
export function periodCounts(period: Period, papers: readonly PeriodPaper[] = []): PeriodCounts {
  const digests = new Set<string>();
  for (const { paper } of papers) {
    for (const { digest, date } of paper.appearances) {
      if (date?.startsWith(period)) digests.add(digest);
    }
  }
  const shares = papers.reduce((sum, paper) => sum + paper.shares, 0);
  return { period, digests: digests.size, papers: papers.length, shares };
}
