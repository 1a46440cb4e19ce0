import { isBlank } from "../lines/line-kinds";

const CLOSING = /<\/(?:blockquote|iframe)>/i;

/**
 * Returns a function that takes the index of the line where a social post begins and returns that of its last
 * one: where its element closes before `end`, or else the last before a blank line. Indices must not decrease
 * from call to call, since the lines are scanned once.
 */
export function postSkipper(lines: string[], end: number): (at: number) => number {
  let closing = -1;
  return (at) => {
    if (closing < at) {
      closing = at;
      while (closing < end && !CLOSING.test(lines[closing] ?? "")) closing += 1;
    }
    if (closing < end) return closing;
    let last = at;
    while (last + 1 < end && !isBlank(lines[last + 1] ?? "")) last += 1;
    return last;
  };
}
