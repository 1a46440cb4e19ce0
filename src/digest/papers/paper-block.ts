import type { UnfoldedLine } from "./unfolded";

export type BlockKind = "table" | "list" | "details";

/** A table, a list, or a run of `<details>` elements. */
export interface PaperBlock {
  kind: BlockKind;
  /** The index after its last line. */
  end: number;
  /** If it lists papers, the lines of each paper, of which the first is only the title; otherwise `null`. */
  papers: UnfoldedLine[][] | null;
}
