import type { Point, Range } from "../../problems/range";

/** A value of the front matter with its place in the file. Scalars are as written: `007` stays `007`. */
export interface Field {
  /** `null`: nothing, or `null` or `~` without quotes. A list holds its scalars. */
  value: string | null | string[];
  /** It is, or its list holds, something else: a mapping, or an alias of nothing. */
  other: boolean;
  line: number;
  column: number;
  /** After the last character of the value. */
  end: Point;
  /** Where each scalar of a list stands, with its quotes; empty where the value is no list. */
  items: Range[];
}

export type Fields = Map<string, Field>;

/** Returns where the whole value stands, with its quotes. */
export function fieldRange({ line, column, end }: Field): Range {
  return { start: { line, column }, end };
}

/** Returns the stretch of a line from one column up to another. */
export function inLine(line: number, start: number, end: number): Range {
  return { start: { line, column: start }, end: { line, column: end } };
}
