import type { LineSpan } from "../line-parts/unfolded";

/** The text of a post as one, with the offset at which each of its lines begins. */
export interface WholeText {
  text: string;
  lines: readonly string[];
  starts: readonly number[];
}

/** Returns lines as one text. */
export function wholeText(lines: readonly string[]): WholeText {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  return { text: lines.join("\n"), lines, starts };
}

/** Returns the index of the line that holds an offset, by binary search. */
export function lineAt({ starts }: WholeText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Returns the stretches of a part of the text, which begins at `at`, that lie between what matches, line by line. */
export function spansBetween(
  whole: WholeText,
  at: number,
  value: string,
  marks: RegExp,
): LineSpan[] {
  const spans: LineSpan[] = [];
  const note = (from: number, to: number) => {
    const piece = value.slice(from, to);
    if (piece.trim() === "") return;
    const start = at + from + piece.length - piece.trimStart().length;
    const index = lineAt(whole, start);
    const column = start - (whole.starts[index] ?? 0);
    spans.push({ index, start: column, end: column + piece.trim().length });
  };
  let from = 0;
  for (const { 0: mark, index } of value.matchAll(marks)) {
    note(from, index);
    from = index + mark.length;
  }
  note(from, value.length);
  return spans;
}
