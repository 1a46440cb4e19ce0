import type { PeriodPaper } from "./papers-by-period";

/** An author of papers of a period. */
export interface TopAuthor {
  /** Their key. */
  author: string;
  papers: number;
  /** The highest score of these papers. */
  score: number;
}

/** Returns the authors with the most papers, at most `count`. Ties are ordered by score, then by key. */
export function topAuthors(papers: readonly PeriodPaper[], count: number): TopAuthor[] {
  const authors = new Map<string, TopAuthor>();
  for (const { paper, score } of papers) {
    for (const author of paper.authors) {
      const known = authors.get(author) ?? { author, papers: 0, score: 0 };
      known.papers += 1;
      known.score = Math.max(known.score, score);
      authors.set(author, known);
    }
  }
  return [...authors.values()]
    .sort((a, b) => b.papers - a.papers || b.score - a.score || (a.author < b.author ? -1 : 1))
    .slice(0, count);
}
