import type { ArchivedPaper } from "./archived-paper";

/** Returns the papers that stood in a digest with a date, with their standings there alone: others are in no period. */
export function datedPapers(papers: readonly ArchivedPaper[]): ArchivedPaper[] {
  return papers.flatMap((paper) => {
    const standings = paper.standings.filter(({ date }) => date !== null);
    return standings.length === 0 ? [] : [{ ...paper, standings }];
  });
}
