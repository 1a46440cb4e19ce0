import type { Point, Range } from "../problems/range";

/** Says for a point of a text that was changed where it stood before the change. Lines keep their numbers. */
export type Origin = (point: Point) => Point;

/** What follows offset `at` of a changed line followed offset `from` before the change. Offsets count from 0. */
export interface Anchor {
  at: number;
  from: number;
}

/** Of a text that was not changed. */
export const SAME_PLACE: Origin = (point) => point;

/** Returns the origin in a text whose lines, by number, were changed at `anchors`, which rise; in rounds, the last first. */
export function originOf(lines: ReadonlyMap<number, readonly (readonly Anchor[])[]>): Origin {
  if (lines.size === 0) return SAME_PLACE;
  return ({ line, column }) => {
    const rounds = lines.get(line) ?? [];
    return { line, column: rounds.reduce(offsetBefore, column - 1) + 1 };
  };
}

/** Returns a range as it was before a change. */
export function rangeBefore({ start, end }: Range, origin: Origin): Range {
  return { start: origin(start), end: origin(end) };
}

/** By the last anchor that is not after the offset; halves the search at each step. */
function offsetBefore(offset: number, anchors: readonly Anchor[]): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const anchor = anchors[low - 1];
  return anchor === undefined ? offset : offset - anchor.at + anchor.from;
}
