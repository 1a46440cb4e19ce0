import { isMarkedHeading } from "../lines/line-kinds";
import { paperAddress } from "../values/paper-address";
import { blockAt, NO_KINDS, type UnfoldContext } from "./block-at";
import { detailsBlocks, type DetailsBlock } from "./details-blocks";
import { detailsRuns } from "./details-runs";
import { paperLinks } from "./links-in-text";
import { openWrappers } from "./open-wrappers";
import { findHeadings } from "../lines/headings";
import { findParagraphs } from "./find-paragraphs";
import { isDay } from "./is-day";
import { papersIn, type BlockKind, type PaperBlock } from "./paper-block";
import { holdsSources, isSourcesHeading, isSourcesLabel } from "./sources-heading";
import { unfoldedLine, unfoldedOrigin, type Unfolded, type UnfoldedLine } from "./unfolded";

/** A rewritten post. */
export interface UnfoldedPapers extends Unfolded {
  /** The indices of the headings that were made. */
  headings: ReadonlySet<number>;
  /** The indices at which lists, tables or runs of papers begin. */
  starts: readonly number[];
}

/** A level below all of the author's headings, so that each of those ends a paper. */
const HEADING = "######";
const EVERY_KIND: ReadonlySet<BlockKind> = new Set(["table", "list", "details"]);
const NOTHING = { start: 0, end: 0 };

/**
 * Returns a post whose lists, tables and `<details>` elements of papers are rewritten as one paper after the
 * other, or `null` if it has none. At least two neighbouring items, rows or elements, and most of them, link
 * to papers there; in such a post, a single one counts elsewhere. In a post without any, paragraphs that begin
 * with a title are read likewise. Text below a heading such as "References" stays unchanged, and so do lines
 * before index `start` and code.
 */
export function unfold(written: readonly string[], context: UnfoldContext): UnfoldedPapers | null {
  const opened = openWrappers(written, context);
  const lines = opened?.lines ?? written;
  const details = detailsBlocks(lines, context.code);
  const runs = detailsRuns(lines, details);
  const first = findBlocks(lines, context, { details, runs, known: NO_KINDS });
  const found =
    first.kinds.size > 0 && first.rejected
      ? findBlocks(lines, context, { details, runs, known: first.kinds })
      : first;
  const blocks =
    first.kinds.size > 0 || context.isTaken !== undefined
      ? found.blocks
      : (blocksOfDays(lines, context, { details, runs }) ?? findParagraphs(lines, context));
  if (blocks.size === 0) return null;
  const { unfolded, headings, starts } = unfoldBlocks(lines, blocks);
  const origin = unfoldedOrigin(unfolded);
  return {
    lines: unfolded.map(({ text }) => text),
    headings,
    starts,
    origin: opened === null ? origin : (point) => opened.origin(origin(point)),
  };
}

/**
 * The lists and tables below headings that are days, or topics: a single paper counts there if at least two days, or most
 * topics, have some.
 */
function blocksOfDays(
  lines: readonly string[],
  context: UnfoldContext,
  { details, runs }: Omit<Known, "known">,
): Map<number, PaperBlock> | null {
  const headings = findHeadings(lines, context.start, context.code);
  const days = headings.filter(isDay);
  const areDays = days.length >= 2;
  const level = headings.reduce((deepest, heading) => Math.max(deepest, heading.level), 0);
  const topics = areDays ? days : headings.filter((heading) => heading.level === level);
  if (topics.length < 2) return null;
  const { blocks } = findBlocks(lines, context, { details, runs, known: EVERY_KIND });
  const first = topics[0]?.index ?? 0;
  for (const at of blocks.keys()) if (at < first) return null;
  if (blocks.size < 2) return null;
  return areDays || blocks.size * 2 > topics.length ? blocks : null;
}

/** The blocks of a post that are papers, by the index of their first line. */
interface Blocks {
  blocks: Map<number, PaperBlock>;
  kinds: Set<BlockKind>;
  /** There are other blocks, which might be papers of a known kind. */
  rejected: boolean;
}

interface Known {
  details: ReadonlyMap<number, DetailsBlock>;
  runs: ReadonlyMap<number, DetailsBlock[]>;
  known: ReadonlySet<BlockKind>;
}

function findBlocks(
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

function unfoldBlocks(
  lines: readonly string[],
  blocks: ReadonlyMap<number, PaperBlock>,
): { unfolded: UnfoldedLine[]; headings: Set<number>; starts: number[] } {
  const unfolded: UnfoldedLine[] = [];
  const headings = new Set<number>();
  const starts: number[] = [];
  let count = 0;
  for (let i = 0; i < lines.length;) {
    const { end = i + 1, papers = null, others } = blocks.get(i) ?? {};
    if (papers === null)
      unfolded.push(unfoldedLine(lines, i, { start: 0, end: lines[i]?.length ?? 0 }));
    else {
      starts.push(unfolded.length);
      for (const [position, [title, ...below]] of papers.entries()) {
        if (title === undefined) continue;
        if (others?.has(position)) {
          if (position > 0) unfolded.push(...breakAt(lines, title.index));
          unfolded.push(title, ...below);
          continue;
        }
        count += 1;
        const span = { start: title.from, end: title.from + title.text.length - title.own };
        const own = `${HEADING} ${count}. `;
        headings.add(unfolded.length);
        unfolded.push(unfoldedLine(lines, title.index, span, own), ...below);
      }
      unfolded.push(...breakAt(lines, end - 1));
    }
    i = end;
  }
  return { unfolded, headings, starts };
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

/** A thematic break, which ends a paper. */
function breakAt(lines: readonly string[], index: number): UnfoldedLine[] {
  return [unfoldedLine(lines, index, NOTHING, "***"), unfoldedLine(lines, index, NOTHING)];
}
