import type { PaperBlock } from "./paper-block";
import { unfoldedLine, type UnfoldedLine } from "../line-parts/unfolded";

/** A level below all of the author's headings, so that each of those ends a paper. */
const HEADING = "######";
const NOTHING = { start: 0, end: 0 };

/** Returns the lines of a post with its blocks of papers written as one paper after the other. */
export function unfoldBlocks(
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

/** A thematic break, which ends a paper. */
function breakAt(lines: readonly string[], index: number): UnfoldedLine[] {
  return [unfoldedLine(lines, index, NOTHING, "***"), unfoldedLine(lines, index, NOTHING)];
}
