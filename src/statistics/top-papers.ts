import type { PeriodPaper } from "./papers-by-period";

/** The order of papers: by their highest score, or by the number of their digests. */
export type TopOrder = "score" | "digests";

/** Returns the top papers, at most `count`. Ties are ordered by the other number, then by key. */
export function topPapers(
  papers: readonly PeriodPaper[],
  order: TopOrder,
  count: number,
): PeriodPaper[] {
  const other = order === "score" ? "digests" : "score";
  return papers
    .toSorted(
      (a, b) => b[order] - a[order] || b[other] - a[other] || (a.paper.key < b.paper.key ? -1 : 1),
    )
    .slice(0, count);
}
