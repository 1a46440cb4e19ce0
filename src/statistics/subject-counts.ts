import { countBySubject } from "./count-by-subject";
import type { PapersByPeriod, Period, PeriodPaper } from "./papers-by-period";

/**
 * Returns how many papers of each of these periods have a subject, in the order of the periods, by code. A
 * paper counts once a period for each of its subjects.
 */
export function subjectCounts(
  byPeriod: PapersByPeriod,
  periods: readonly Period[],
): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  periods.forEach((period, index) => {
    for (const { paper } of byPeriod.get(period) ?? []) {
      for (const code of paper.subjects) {
        const known = counts.get(code) ?? periods.map(() => 0);
        known[index] = (known[index] ?? 0) + 1;
        counts.set(code, known);
      }
    }
  });
  return counts;
}

/** Returns the subjects with the most papers, at most `count`; ties are ordered by code. */
export function topSubjects(papers: readonly PeriodPaper[], count: number): string[] {
  return [...countBySubject(papers)]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([code]) => code);
}
