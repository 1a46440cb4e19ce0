import type { UnfoldedLine } from "./unfolded";

/** A part of a post that may list papers. */
export interface PaperBlock {
  /** The index of its first line, if that is not the line where it was looked for. */
  start?: number;
  /** The index after its last line. */
  end: number;
  /** If it lists papers, the lines of each paper, of which the first is only the title; otherwise `null`. */
  papers: UnfoldedLine[][] | null;
  /** The positions of those that are text between papers. */
  others?: ReadonlySet<number>;
}

/** The forms, apart from headings and paragraphs, in which posts list papers. */
export type BlockKind = "table" | "list" | "details";

/** A table, a list, or a run of `<details>` elements. */
export interface KindOfBlock extends PaperBlock {
  kind: BlockKind;
}
