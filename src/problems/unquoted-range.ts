import type { Range } from "./range";

/**
 * Returns the range of a value of `length` characters, which stands at `range` in the front matter with or
 * without quotes, without them; `null` where it is written in another way.
 */
export function unquotedRange({ start, end }: Range, length: number): Range | null {
  const around = end.line === start.line ? end.column - start.column - length : -1;
  if (around !== 0 && around !== 2) return null;
  const column = start.column + around / 2;
  return { start: { ...start, column }, end: { ...end, column: column + length } };
}
