import type { NewPaper } from "./new-digest";

/** The counts by which papers are ranked, the first that most of them have. */
const RANKED_BY = ["upvotes", "likes", "favorites", "retweets", "citations", "stars", "comments"];

/** Papers in the order of the digest, and what decided it. */
export interface RankedPapers {
  papers: NewPaper[];
  /** The name of the count; `null` where papers have none and keep their order. */
  by: string | null;
}

/**
 * Returns papers in the order of the count that most of them have, those with equal counts in the order that they came in.
 * Counts of different kinds are never added up. Those below `threshold` are left out.
 */
export function rankPapers(papers: readonly NewPaper[], threshold: number | null): RankedPapers {
  const countOf = ({ metrics }: NewPaper, name: string) =>
    metrics.find((metric) => metric.name === name)?.value ?? null;
  const haves = (name: string) => papers.filter((paper) => countOf(paper, name) !== null).length;
  const [by = null] = RANKED_BY.filter((name) => haves(name) > 0).sort(
    (a, b) => haves(b) - haves(a),
  );
  const value = (paper: NewPaper) => (by === null ? 0 : (countOf(paper, by) ?? -1));
  const ranked = papers
    .toSorted((a, b) => value(b) - value(a))
    .filter((paper) => threshold === null || value(paper) >= threshold);
  return { papers: ranked, by };
}
