import type { LineSpan } from "../line-parts/unfolded";

/** A `<details>` element that begins a line and ends one. */
export interface DetailsBlock {
  /** The index of its first line, and the offset after its opening tag. */
  start: number;
  from: number;
  /** The index of its last line, and the offset of its closing tag. */
  last: number;
  to: number;
}

/** The text of a `<details>` element, in parts of its lines. */
export interface DetailsText {
  summary: LineSpan[];
  content: LineSpan[];
}

const TAG = /<(\/?)details\b[^<>]{0,300}>/gi;
const SUMMARY = /^\s*<summary\b[^<>]{0,300}>/i;
const SUMMARY_END = /<\/summary\s*>/i;
/** The most lines of a summary, with the blank lines before it. */
const LONGEST_SUMMARY = 10;

/** How deep elements may be nested in each other. */
const DEEPEST = 4;

/**
 * Returns the `<details>` elements of a post by the index of their first line, nested ones too. Only those
 * count that begin and end a line; lines marked in `code` are not read.
 */
export function detailsBlocks(
  lines: readonly string[],
  code: readonly boolean[],
): Map<number, DetailsBlock> {
  const blocks = new Map<number, DetailsBlock>();
  const open: { start: number; from: number; begins: boolean }[] = [];
  for (const [index, line] of lines.entries()) {
    if (code[index] === true || !line.includes("<")) continue;
    for (const match of line.matchAll(TAG)) {
      const from = match.index + match[0].length;
      if (match[1] === "") {
        open.push({ start: index, from, begins: /^ {0,3}$/.test(line.slice(0, match.index)) });
        continue;
      }
      const { start, begins, ...opener } = open.pop() ?? { start: -1, from: 0, begins: false };
      if (open.length >= DEEPEST) continue;
      const ends = line.slice(from).trim() === "";
      if (begins && ends)
        blocks.set(start, { start, from: opener.from, last: index, to: match.index });
    }
  }
  return blocks;
}

/** Returns the text of a `<details>` element, or `null` if it does not begin with a summary. */
export function readDetails(
  lines: readonly string[],
  { start, from, last, to }: DetailsBlock,
): DetailsText | null {
  const summary: LineSpan[] = [];
  let inSummary = false;
  for (let index = start; index <= Math.min(last, start + LONGEST_SUMMARY); index += 1) {
    const end = index === last ? to : (lines[index] ?? "").length;
    let at = index === start ? from : 0;
    const text = (lines[index] ?? "").slice(at, end);
    if (!inSummary) {
      if (text.trim() === "") continue;
      const [opening] = SUMMARY.exec(text) ?? [];
      if (opening === undefined) return null;
      inSummary = true;
      at += opening.length;
    }
    const closing = SUMMARY_END.exec((lines[index] ?? "").slice(at, end));
    if (closing === null) {
      summary.push({ index, start: at, end });
      continue;
    }
    summary.push({ index, start: at, end: at + closing.index });
    const after = { index, start: at + closing.index + closing[0].length, end };
    const below = Array.from({ length: last - index }, (_, i): LineSpan => {
      const line = index + 1 + i;
      return { index: line, start: 0, end: line === last ? to : (lines[line] ?? "").length };
    });
    return { summary, content: [after, ...below] };
  }
  return null;
}
