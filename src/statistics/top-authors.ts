import type { PeriodPaper } from "./papers-by-period";

/** An author of papers of a period. */
export interface TopAuthor {
  /** Their key. */
  author: string;
  papers: number;
  /** The sum of the papers' scores. */
  shares: number;
}

/** Returns the authors with the most papers, at most `count`. Ties are ordered by shares, then by key. */
export function topAuthors(papers: readonly PeriodPaper[], count: number): TopAuthor[] {
  const authors = new Map<string, TopAuthor>();
  for (const { paper, score } of papers) {
    for (const author of paper.authors) {
      const known = authors.get(author) ?? { author, papers: 0, shares: 0 };
      known.papers += 1;
      known.shares += score;
      authors.set(author, known);
    }
  }
  return [...authors.values()]
    .sort((a, b) => b.papers - a.papers || b.shares - a.shares || (a.author < b.author ? -1 : 1))
    .slice(0, count);
}
