import type { CountedPaper } from "./counted-paper";

/** Returns the papers that stood in a digest with a date, with their appearances there alone: others are in no period. */
export function datedPapers(papers: readonly CountedPaper[]): CountedPaper[] {
  return papers.flatMap((paper) => {
    const appearances = paper.appearances.filter(({ date }) => date !== null);
    return appearances.length === 0 ? [] : [{ ...paper, appearances }];
  });
}
