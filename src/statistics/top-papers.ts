import type { PeriodPaper } from "./papers-by-period";

/** What papers are led by: their highest score, or the number of digests that they stood in. */
export type TopOrder = "score" | "digests";

/** Returns the leading papers, at most `count`. Those that are equal go by the other number, then by key. */
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
