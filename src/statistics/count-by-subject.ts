import type { PeriodPaper } from "./papers-by-period";

/** Returns how many of the papers have a subject, by code. A paper counts for each of its subjects. */
export function countBySubject(papers: readonly PeriodPaper[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { paper } of papers) {
    for (const code of paper.subjects) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
