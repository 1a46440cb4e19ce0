import type { PapersMode } from "../front-matter/papers-mode";
import { indentOf } from "../lines/line-kinds";
import type { DetailsBlock } from "./details-blocks";
import type { BlockKind, KindOfBlock } from "./paper-block";
import { HTML_ITEM } from "./list-items";
import { unfoldDetails } from "./unfold-details";
import { unfoldList } from "./unfold-list";
import { unfoldTable } from "./unfold-table";

/** What is known of a post whose lines are to be rewritten. */
export interface UnfoldContext {
  /** The index of its first line. */
  start: number;
  code: readonly boolean[];
  mode: PapersMode;
  /**
   * Returns whether a paper with this address is known already: a block with mostly such papers is none, and
   * paragraphs are not read.
   */
  isTaken?: (address: string) => boolean;
}

/** How blocks of papers are recognised in a post. */
export interface BlockContext {
  code: readonly boolean[];
  mode: PapersMode;
  runs: ReadonlyMap<number, DetailsBlock[]>;
  /**
   * The kinds of which the post is known to have two neighbouring papers: of these a block of a single paper
   * counts as well.
   */
  known: ReadonlySet<BlockKind>;
}

/** What is indented deeper is code, other than items in HTML. */
const DEEPEST = 3;

/** Nothing is known yet. */
export const NO_KINDS: ReadonlySet<BlockKind> = new Set();

/** Returns the table, list or run of `<details>` elements that begins in line `at`, or `null`. */
export function blockAt(
  lines: readonly string[],
  at: number,
  { code, mode, runs, known }: BlockContext,
): KindOfBlock | null {
  if (mode === "headings" || mode === "none") return null;
  const least = (kind: BlockKind) => (known.has(kind) ? 1 : 2);
  const run = mode === "table" ? undefined : runs.get(at);
  if (run !== undefined) return unfoldDetails(lines, run, least("details"));
  const table = mode === "list" ? null : unfoldTable(lines, at, least("table"));
  const line = lines[at] ?? "";
  if (table !== null || mode === "table") return table;
  if (indentOf(line) > DEEPEST && !HTML_ITEM.test(line)) return null;
  return unfoldList(lines, at, { least: least("list"), code, isAsked: mode === "list" });
}
