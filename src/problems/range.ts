/**
 * A place in a file: line and column from 1, the column in UTF-16 code units. A byte order mark does not
 * count as a column.
 */
export interface Point {
  line: number;
  column: number;
}

/** A span of a file. `end` is the point after its last character; it equals `start` if the span is empty. */
export interface Range {
  start: Point;
  end: Point;
}

/** A span of one line: columns from 1, `end` is the column after its last character. */
export interface Columns {
  column: number;
  end: number;
}

/** The beginning of a file, for problems of the file as a whole. */
export const FILE_START: Range = rangeAt({ line: 1, column: 1 });

/** Returns the range of `length` characters of one line, from `start` on. */
export function rangeAt({ line, column }: Point, length = 0): Range {
  return { start: { line, column }, end: { line, column: column + length } };
}

/** Returns whether a point comes before another one. */
export function isBefore(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

/** Returns the range that `text`, whose lines end in `\n`, covers where it begins at `start`. */
export function rangeOver({ line, column }: Point, text: string): Range {
  const lines = text.split("\n");
  const last = lines.at(-1)?.length ?? 0;
  const end = {
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + last : last + 1,
  };
  return { start: { line, column }, end };
}
