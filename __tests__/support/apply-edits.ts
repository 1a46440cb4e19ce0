import type { Edit } from "../../src/problems/rule";
import type { Point } from "../../src/problems/range";

/** Returns `source`, whose lines end in `\n`, after edits that do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const starts = [0];
  for (const { index } of source.matchAll(/\n/g)) starts.push(index + 1);
  const offset = ({ line, column }: Point) => (starts[line - 1] ?? source.length) + column - 1;
  return [...edits]
    .sort((one, other) => offset(other.start) - offset(one.start))
    .reduce(
      (text, { start, end, text: replacement }) =>
        text.slice(0, offset(start)) + replacement + text.slice(offset(end)),
      source,
    );
}
