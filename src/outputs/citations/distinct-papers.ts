import type { PaperOutput } from "../types";

/** Returns the papers without repeats: a digest can name one twice, and a bibliography must not. */
export function distinctPapers(papers: readonly PaperOutput[]): PaperOutput[] {
  return [...new Map(papers.map((paper) => [paper.key, paper])).values()];
}
