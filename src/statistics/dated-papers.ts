import type { CountedPaper } from "./counted-paper";

/** Returns the papers of digests with a date, with only those appearances: others belong to no period. */
export function datedPapers(papers: readonly CountedPaper[]): CountedPaper[] {
  return papers.flatMap((paper) => {
    const appearances = paper.appearances.filter(({ date }) => date !== null);
    return appearances.length === 0 ? [] : [{ ...paper, appearances }];
  });
}
