import type { Point, Range } from "../../problems/range";

/** A value of the front matter with its place in the file. Scalars are as written: `007` stays `007`. */
export interface Field {
  /** `null`: nothing, or `null` or `~` without quotes. A list holds its scalars. */
  value: string | null | string[];
  /** It is, or its list contains, something else: a mapping, or an alias without an anchor. */
  other: boolean;
  line: number;
  column: number;
  /** After the last character of the value. */
  end: Point;
  /** The range of each scalar of a list, with its quotes; empty if the value is not a list. */
  items: Range[];
  /** The range of the key, with its quotes. */
  key: Range;
}

export type Fields = Map<string, Field>;

/** Returns the range of the whole value, with its quotes. */
export function fieldRange({ line, column, end }: Field): Range {
  return { start: { line, column }, end };
}

/** Returns the stretch of a line from one column up to another. */
export function inLine(line: number, start: number, end: number): Range {
  return { start: { line, column: start }, end: { line, column: end } };
}
