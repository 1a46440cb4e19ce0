import type { PeriodPaper } from "./papers-by-period";

/** What papers are led by: their highest score, or the number of digests that they stood in. */
export type Lead = "score" | "digests";

/** Returns the leading papers, at most `count`. Those that are equal go by the other number, then by key. */
export function leadingPapers(
  papers: readonly PeriodPaper[],
  lead: Lead,
  count: number,
): PeriodPaper[] {
  const other = lead === "score" ? "digests" : "score";
  return papers
    .toSorted(
      (a, b) => b[lead] - a[lead] || b[other] - a[other] || (a.paper.key < b.paper.key ? -1 : 1),
    )
    .slice(0, count);
}
