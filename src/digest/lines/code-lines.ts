const TICKS = /^ {0,3}(`{3,})[ \t]*$/;
const TILDES = /^ {0,3}(~{3,})[ \t]*$/;

/** A fenced code block, or a comment that begins a line. Indices count from 0; `last` is that of its last line. */
export interface CodeBlock {
  kind: "comment" | "fence";
  first: number;
  last: number;
}

/**
 * Returns for each line whether it belongs to a fenced code block or an HTML comment that begins a line
 * (CommonMark 0.31, 4.5 and 4.6): no line of these is a heading or a fact. Unlike in CommonMark, a block that
 * is never closed does not count, or a slip in one paper would swallow all papers after it. Begins at index
 * `start`.
 */
export function findCodeLines(lines: string[], start: number): boolean[] {
  const code = lines.map(() => false);
  for (const { first, last } of findCodeBlocks(lines, start)) code.fill(true, first, last + 1);
  return code;
}

/** Returns the blocks of which these lines are, in their order. */
export function findCodeBlocks(lines: string[], start: number): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  if (!lines.some(mayOpenBlock)) return blocks;
  const ends = findEnds(lines);
  for (let i = start; i < lines.length; i += 1) {
    const comment = endOfComment(lines[i] ?? "", i, ends);
    const last = comment ?? endOfFence(lines, i, ends);
    if (last === null) continue;
    blocks.push({ kind: comment === null ? "fence" : "comment", first: i, last });
    i = last;
  }
  return blocks;
}

/** Returns whether a line holds what opens a fenced code block or a comment, wherever it stands. */
export function mayOpenBlock(line: string): boolean {
  return line.includes("<!--") || line.includes("```") || line.includes("~~~");
}

/** Returns the backticks or tildes with which a line opens a fenced code block, or `null`. */
export function openingFence(line: string): string | null {
  return /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1] ?? null;
}

interface Ends {
  /** For each line the longest closing fence at or after it, of backticks and of tildes. */
  ticks: number[];
  tildes: number[];
  /** The last line in which a comment closes, or -1. */
  lastComment: number;
  lines: string[];
}

function findEnds(lines: string[]): Ends {
  return {
    ticks: longestFrom(lines, TICKS),
    tildes: longestFrom(lines, TILDES),
    lastComment: lines.findLastIndex((line) => line.includes("-->")),
    lines,
  };
}

/** Looked up for each opening fence, so that a fence that never closes needs no search. */
function longestFrom(lines: string[], fence: RegExp): number[] {
  const longest = lines.map(() => 0);
  longest.push(0);
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    longest[i] = Math.max(fenceLength(lines[i] ?? "", fence), longest[i + 1] ?? 0);
  }
  return longest;
}

function fenceLength(line: string, fence: RegExp): number {
  return fence.exec(line)?.[1]?.length ?? 0;
}

function endOfComment(line: string, at: number, { lastComment, lines }: Ends): number | null {
  if (!/^ {0,3}<!--/.test(line) || at > lastComment) return null;
  if (line.includes("-->")) return at;
  let end = at + 1;
  while (end < lastComment && !(lines[end] ?? "").includes("-->")) end += 1;
  return end;
}

function endOfFence(lines: string[], at: number, { ticks, tildes }: Ends): number | null {
  const opening = openingFence(lines[at] ?? "");
  if (opening === null) return null;
  const isTicks = opening.startsWith("`");
  if (((isTicks ? ticks : tildes)[at + 1] ?? 0) < opening.length) return null;
  let end = at + 1;
  while (fenceLength(lines[end] ?? "", isTicks ? TICKS : TILDES) < opening.length) end += 1;
  return end;
}
