import { isMarkedHeading } from "../lines/line-kinds";
import { paperAddress } from "../values/paper-address";
import { blockAt, type UnfoldContext } from "./block-at";
import type { DetailsBlock } from "./details-blocks";
import { paperLinks } from "../line-parts/links-in-text";
import { papersIn, type BlockKind, type PaperBlock } from "./paper-block";
import { holdsSources, isSourcesHeading, isSourcesLabel } from "./sources-heading";
import type { UnfoldedLine } from "../line-parts/unfolded";

/** The blocks of a post that are papers, by the index of their first line. */
export interface Blocks {
  blocks: Map<number, PaperBlock>;
  kinds: Set<BlockKind>;
  /** There are other blocks, which might be papers of a known kind. */
  rejected: boolean;
}

/** What is known of a post before its blocks are looked for: its elements, and the kinds of which a single paper counts. */
export interface Known {
  details: ReadonlyMap<number, DetailsBlock>;
  runs: ReadonlyMap<number, DetailsBlock[]>;
  known: ReadonlySet<BlockKind>;
}

/** Returns the lists, tables and `<details>` elements of a post that are papers. */
export function findBlocks(
  lines: readonly string[],
  { start, code, mode, isTaken }: UnfoldContext,
  { details, runs, known }: Known,
): Blocks {
  const blocks = new Map<number, PaperBlock>();
  const kinds = new Set<BlockKind>();
  let rejected = runs.size > 0;
  let inSources = false;
  for (let i = start; i < lines.length;) {
    const line = lines[i] ?? "";
    if (code[i] !== true && isMarkedHeading(line)) inSources = isSourcesHeading(line);
    else if (code[i] !== true && isSourcesLabel(line)) inSources = true;
    const passed = code[i] === true || (inSources && mode === "auto");
    const element = mode === "auto" && !passed ? details.get(i) : undefined;
    if (element !== undefined && holdsSources(lines, element)) {
      i = element.last + 1;
      continue;
    }
    const block = passed ? null : blockAt(lines, i, { code, mode, runs, known });
    for (const [at, found] of block === null ? [] : papersIn(i, block)) {
      if (isTaken !== undefined && areTaken(found.papers, isTaken)) continue;
      blocks.set(at, found);
      kinds.add(found.kind);
    }
    rejected ||= block !== null && block.papers === null;
    i = block?.end ?? i + 1;
  }
  return { blocks, kinds, rejected };
}

/** Whether most papers of a block are papers of the post already, as in its table of contents. */
function areTaken(
  papers: readonly UnfoldedLine[][],
  isTaken: (address: string) => boolean,
): boolean {
  const taken = papers.filter((lines) => {
    const [first] = lines.flatMap(({ text }) => paperLinks(text));
    return first !== undefined && isTaken(paperAddress(first.url) ?? "");
  });
  return taken.length * 2 >= papers.length;
}
