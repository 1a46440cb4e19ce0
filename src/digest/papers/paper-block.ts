import type { UnfoldedLine } from "./unfolded";

/** A table or a list. */
export interface PaperBlock {
  /** The index after its last line. */
  end: number;
  /** Where it is of papers, for each its lines, the first one the title alone; else `null`. */
  papers: UnfoldedLine[][] | null;
}
