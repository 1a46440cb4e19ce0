import type { UnfoldedLine } from "./unfolded";

/** A table or a list. */
export interface PaperBlock {
  /** The index after its last line. */
  end: number;
  /** If it lists papers, the lines of each paper, of which the first is only the title; otherwise `null`. */
  papers: UnfoldedLine[][] | null;
}
