/**
 * A place in a file as it is on disk. Lines and columns count from 1, columns in UTF-16 code units; a byte order mark
 * has no column, as in editors.
 */
export interface Point {
  line: number;
  column: number;
}

/** A stretch of a file; `end` is the point after its last character. */
export interface Range {
  start: Point;
  end: Point;
}

/** The range of a file as a whole: its first character, where nothing in it is the cause. */
export const FILE_START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
