import { isBefore, type Point, type Range } from "../problems/range";

/** Maps a point of a changed text to its position before the change. Lines keep their numbers. */
export type Origin = (point: Point) => Point;

/**
 * The text after offset `at` of a changed line was after offset `from` before the change. Offsets count from
 * 0.
 */
export interface Anchor {
  at: number;
  from: number;
}

/** The origin of an unchanged text. */
export const SAME_PLACE: Origin = (point) => point;

/** Returns the origin of a text that was changed twice: `last` leads to the text between, `first` from there. */
export function originThrough(last: Origin, first: Origin): Origin {
  if (last === SAME_PLACE) return first;
  return first === SAME_PLACE ? last : (point) => first(last(point));
}

/**
 * Returns the origin of a text whose lines, by number, were changed at `anchors`, in ascending order; several
 * rounds of changes come last first.
 */
export function originOf(lines: ReadonlyMap<number, readonly (readonly Anchor[])[]>): Origin {
  if (lines.size === 0) return SAME_PLACE;
  return ({ line, column }) => {
    const rounds = lines.get(line) ?? [];
    return { line, column: rounds.reduce(offsetBefore, column - 1) + 1 };
  };
}

/** Returns the range that a range had before a change: its start alone, where its end stood before that. */
export function rangeBefore(range: Range, origin: Origin): Range {
  const start = origin(range.start);
  const end = origin(range.end);
  return { start, end: isBefore(end, start) ? start : end };
}

/** Uses the last anchor that is not after the offset, found by binary search. */
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
