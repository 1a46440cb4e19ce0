import { amongProse } from "./among-prose";
import { NO_KINDS, type UnfoldContext } from "./block-at";
import { blocksOfDays } from "./blocks-of-days";
import { detailsBlocks } from "./details-blocks";
import { detailsRuns } from "./details-runs";
import { findCitedLines } from "./cited-lines";
import { findBlocks } from "./find-blocks";
import { findParagraphs } from "./find-paragraphs";
import { openWrappers } from "./open-wrappers";
import type { BlockKind, PaperBlock } from "./paper-block";
import { unfoldBlocks } from "./unfold-blocks";
import { unfoldedOrigin, type Unfolded } from "../line-parts/unfolded";

const NO_BLOCKS: ReadonlyMap<number, PaperBlock> = new Map();

/** A rewritten post. */
export interface UnfoldedPapers extends Unfolded {
  /** The indices of the headings that were made. */
  headings: ReadonlySet<number>;
  /** The indices at which lists, tables or runs of papers begin. */
  starts: readonly number[];
  /** The forms of these. */
  kinds: ReadonlySet<BlockKind>;
}

/**
 * Returns a post whose lists, tables and `<details>` elements of papers are rewritten as one paper after the
 * other, or `null` if it has none. At least two neighbouring items, rows or elements, and most of them, link
 * to papers there; in such a post, a single one counts elsewhere. Lines of minutes (`findCitedLines`) count where they are more. In a post without any, paragraphs that begin
 * with a title are read likewise. Text below a heading such as "References" stays unchanged, and so do lines
 * before index `start` and code.
 */
export function unfold(written: readonly string[], context: UnfoldContext): UnfoldedPapers | null {
  const opened = openWrappers(written, context);
  const lines = opened?.lines ?? written;
  const details = detailsBlocks(lines, context.code);
  const runs = detailsRuns(lines, details);
  const first = findBlocks(lines, context, { details, runs, known: NO_KINDS });
  if (isArticle(lines, context, first.blocks)) return null;
  const found =
    first.kinds.size > 0 && first.rejected
      ? findBlocks(lines, context, { details, runs, known: first.kinds })
      : first;
  const listed =
    first.kinds.size > 0 || context.isTaken !== undefined
      ? found.blocks
      : (blocksOfDays(lines, context, { details, runs }) ?? findParagraphs(lines, context));
  const cited = context.isTaken === undefined ? findCitedLines(lines, context) : NO_BLOCKS;
  const blocks = papersOf(cited) > Math.max(papersOf(listed), 1) ? cited : listed;
  if (blocks.size === 0) return null;
  const { unfolded, headings, starts } = unfoldBlocks(lines, blocks);
  const origin = unfoldedOrigin(unfolded);
  return {
    lines: unfolded.map(({ text }) => text),
    headings,
    starts,
    kinds: found.kinds,
    origin: opened === null ? origin : (point) => opened.origin(origin(point)),
  };
}

/** Whether the only papers of a post are a short list in a long article. */
function isArticle(
  lines: readonly string[],
  { mode, isTaken }: UnfoldContext,
  blocks: ReadonlyMap<number, PaperBlock>,
): boolean {
  const [only, ...others] = blocks;
  if (only === undefined || others.length > 0 || mode !== "auto" || isTaken !== undefined)
    return false;
  const [start, { end, papers }] = only;
  return amongProse(lines)({ start, end }, papers?.length ?? 0);
}

function papersOf(blocks: ReadonlyMap<number, PaperBlock>): number {
  let count = 0;
  for (const { papers, others } of blocks.values()) {
    count += (papers?.length ?? 0) - (others?.size ?? 0);
  }
  return count;
}
