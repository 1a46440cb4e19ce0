import { rangeAt } from "../../problems/range";
import type { Report } from "../../problems/report";
import { blockUnclosed } from "../../problems/rules/block-unclosed";
import { findCodeBlocks, mayOpenBlock, openingFence, type CodeBlock } from "./code-lines";
import { findHeadings } from "./headings";
import { isBlank } from "./line-kinds";

const COMMENT = "<!--";

/**
 * Reports comments and fenced code blocks that are never closed, and those that close only where another one
 * was meant to, with papers in them (`block-unclosed`), at their openings. Begins at index `start`. A fence that is not
 * among the lines that were `read` is none: it underlined a title in reStructuredText.
 */
export function reportOpenBlocks(
  lines: string[],
  read: readonly string[],
  start: number,
  report: Report,
): void {
  if (!lines.some(mayOpenBlock)) return;
  const stays = new Set(read);
  const lastEnd = lines.findLastIndex((line) => line.includes("-->"));
  let at = start;
  let rank = 0;
  let fencesPair = true;
  for (const block of [...findCodeBlocks(lines, start), null]) {
    for (; at < (block?.first ?? lines.length); at += 1) {
      if (fencesPair) reportOpenFence(lines[at] ?? "", at, stays, report);
      reportOpenComment(lines, at, lastEnd, report);
      rank = numbersIn(lines, at, at + 1)[0] ?? rank;
    }
    if (block === null) return;
    const line = lines[block.first] ?? "";
    const papers = papersIn(lines, block, rank);
    if (papers > 0) {
      report(blockUnclosed, rangeAt({ line: at + 1, column: 1 }, line.length), {
        ...{ kind: block.kind, mark: markOf(line), closed: block.last + 1, papers },
      });
      // Where one fence takes the place of another, those behind it pair wrongly too.
      if (block.kind === "fence") fencesPair = false;
    }
    at = block.last + 1;
  }
}

/** A fence outside all blocks is one that nothing closes. */
function reportOpenFence(
  line: string,
  at: number,
  stays: ReadonlySet<string>,
  report: Report,
): void {
  const fence = openingFence(line);
  if (fence === null || !stays.has(line)) return;
  const range = rangeAt({ line: at + 1, column: 1 }, line.length);
  report(blockUnclosed, range, { kind: "fence", mark: fence, closed: null, papers: 0 });
}

function reportOpenComment(lines: string[], at: number, lastEnd: number, report: Report): void {
  const line = lines[at] ?? "";
  const comment = line.lastIndexOf(COMMENT);
  if (comment === -1 || line.includes("-->", comment)) return;
  const before = line.slice(0, comment);
  if ((before.match(/`/g)?.length ?? 0) % 2 === 1) return;
  const isInText = !/^[\s>*+-]*$/.test(before);
  if (isInText ? closesInParagraph(lines, at, lastEnd) : at < lastEnd) return;
  const range = rangeAt({ line: at + 1, column: comment + 1 }, COMMENT.length);
  report(blockUnclosed, range, { kind: "comment", mark: COMMENT, closed: null, papers: 0 });
}

function closesInParagraph(lines: string[], at: number, lastEnd: number): boolean {
  for (let i = at + 1; i <= lastEnd && !isBlank(lines[i] ?? ""); i += 1) {
    if (lines[i]?.includes("-->")) return true;
  }
  return false;
}

/**
 * How many headings of papers a block hides that was not meant to hold them: a comment in which another one
 * begins, or code in which the numbers of the headings before it go on over addresses.
 */
function papersIn(lines: string[], { kind, first, last }: CodeBlock, rank: number): number {
  const numbers = numbersIn(lines, first + 1, last);
  const [next] = numbers;
  if (next === undefined) return 0;
  const inside = lines.slice(first + 1, last + 1);
  const isMeant =
    kind === "comment"
      ? !inside.some((line) => line.includes(COMMENT))
      : next !== rank + 1 || !inside.some((line) => /https?:\/\/|arxiv:/i.test(line));
  return isMeant ? 0 : numbers.length;
}

function numbersIn(lines: string[], from: number, to: number): number[] {
  return findHeadings(lines.slice(from, to), 0, []).flatMap(({ number, withoutSpace }) =>
    number === null || withoutSpace ? [] : [number],
  );
}

function markOf(line: string): string {
  return openingFence(line) ?? COMMENT;
}
