import type { UnfoldedLine } from "../line-parts/unfolded";

/** A part of a post that may list papers. */
export interface PaperBlock {
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
  /** The lists of papers below the topics that a list has instead of papers, by the index of their first line. */
  below?: ReadonlyMap<number, BlockOfPapers>;
}

/** A block that lists papers. */
export interface BlockOfPapers extends KindOfBlock {
  papers: UnfoldedLine[][];
}

/** Returns the block that begins in line `at`, if it lists papers, or else those in it, by the index of their first line. */
export function papersIn(at: number, block: KindOfBlock): ReadonlyMap<number, BlockOfPapers> {
  const { papers, below } = block;
  return papers === null ? (below ?? new Map()) : new Map([[at, { ...block, papers }]]);
}
