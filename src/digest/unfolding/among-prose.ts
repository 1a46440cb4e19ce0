import { isBlockStart } from "../lines/line-kinds";
import type { Span } from "../lines/span";

/** A shorter line is a heading, an item or a row rather than a paragraph. */
const PARAGRAPH = 200;
/** In characters, some 2,500 words of English. */
const LONG = 15_000;
/** The text of an article is so many times as long as the list of its author's papers, or of others to read. */
const TIMES = 15;
/** More papers are a digest, however much is written beside them. */
const MOST_PAPERS = 10;

/**
 * Returns a function that says whether a list of so many papers, from line `start` up to `end`, is a small part of a long article:
 * paragraphs of more than 15,000 characters in all, and 15 times the list.
 */
export function amongProse(lines: readonly string[]): (list: Span, papers: number) => boolean {
  let prose: number | null = null;
  return ({ start, end }, papers) => {
    if (papers > MOST_PAPERS) return false;
    prose ??= lengthOf(lines.filter(isParagraph));
    return prose > Math.max(LONG, TIMES * lengthOf(lines.slice(start, end)));
  };
}

function isParagraph(line: string): boolean {
  return line.length > PARAGRAPH && !isBlockStart(line.slice(0, PARAGRAPH));
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((length, line) => length + line.length, 0);
}
