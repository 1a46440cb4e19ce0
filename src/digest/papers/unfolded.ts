import type { Origin } from "../origin";

/** A line that stands for a part of one of the file: words of our own, then a stretch of that line as it is. */
export interface UnfoldedLine {
  text: string;
  /** The index of the line that it is of. */
  index: number;
  /** How many of its characters are ours. */
  own: number;
  /** The offset in the line of the file where the rest begins. */
  from: number;
}

/** A stretch of a line: from one offset up to another. */
export interface Span {
  start: number;
  end: number;
}

/** Returns the line that shows `span` of line `index` after `own` words. */
export function unfoldedLine(
  lines: readonly string[],
  index: number,
  { start, end }: Span,
  own = "",
): UnfoldedLine {
  const text = own + (lines[index] ?? "").slice(start, end);
  return { text, index, own: own.length, from: start };
}

/** Returns where points of unfolded lines stand in the lines that these are of; points in our own words stand at their end. */
export function unfoldedOrigin(lines: readonly UnfoldedLine[]): Origin {
  return ({ line, column }) => {
    const of = lines[line - 1];
    if (of === undefined) return { line, column };
    return { line: of.index + 1, column: of.from + Math.max(0, column - 1 - of.own) + 1 };
  };
}
