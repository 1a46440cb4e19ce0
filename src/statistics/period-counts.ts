import type { Period, PeriodPaper } from "./papers-by-period";

/** What a period had. */
export interface PeriodCounts {
  period: Period;
  /** Those with a paper. */
  digests: number;
  /** Each once. */
  papers: number;
  /** The sum of its papers' scores, of each the highest in the period. */
  shares: number;
}

/** Returns what a period had from its papers. */
export function periodCounts(period: Period, papers: readonly PeriodPaper[] = []): PeriodCounts {
  const digests = new Set<string>();
  for (const { paper } of papers) {
    for (const { digest, date } of paper.appearances) {
      if (date?.startsWith(period)) digests.add(digest);
    }
  }
  const shares = papers.reduce((sum, { score }) => sum + score, 0);
  return { period, digests: digests.size, papers: papers.length, shares };
}
