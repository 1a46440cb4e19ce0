import type { Span } from "../lines/span";
import { originThrough, type Origin } from "../origin";

/** A line made from a part of a line of the file: generated words, then an unchanged span of that line. */
export interface UnfoldedLine {
  text: string;
  /** The index of the original line. */
  index: number;
  /** The number of generated characters. */
  own: number;
  /** The offset in the line of the file where the rest begins. */
  from: number;
}

/** Rewritten lines of a post, with the origin in the lines that they were made from. */
export interface Unfolded {
  lines: string[];
  origin: Origin;
}

/** Returns a post that was rewritten `again` after it was once, with the origin in its first lines. */
export function unfoldedAgain({ origin }: Unfolded, { lines, origin: last }: Unfolded): Unfolded {
  return { lines, origin: originThrough(last, origin) };
}

/** A span of the line at index `index`. */
export interface LineSpan extends Span {
  index: number;
}

/** Returns the lines from index `from` up to `to` as spans. */
export function spansOf(lines: readonly string[], from: number, to: number): LineSpan[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i): LineSpan => {
    return { index: from + i, start: 0, end: (lines[from + i] ?? "").length };
  });
}

/** Returns the line with the generated words `own`, then `span` of line `index`. */
export function unfoldedLine(
  lines: readonly string[],
  index: number,
  { start, end }: Span,
  own = "",
): UnfoldedLine {
  const text = own + (lines[index] ?? "").slice(start, end);
  return { text, index, own: own.length, from: start };
}

/**
 * Returns the origin of unfolded lines in the original lines; points in generated words map to the end of
 * these words.
 */
export function unfoldedOrigin(lines: readonly UnfoldedLine[]): Origin {
  return ({ line, column }) => {
    const of = lines[line - 1];
    if (of === undefined) return { line, column };
    return { line: of.index + 1, column: of.from + Math.max(0, column - 1 - of.own) + 1 };
  };
}
