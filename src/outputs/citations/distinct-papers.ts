import type { PaperOutput } from "../types";

/** Returns the papers without repeats: a digest can name a paper twice, but a bibliography must not. */
export function distinctPapers(papers: readonly PaperOutput[]): PaperOutput[] {
  return [...new Map(papers.map((paper) => [paper.key, paper])).values()];
}
