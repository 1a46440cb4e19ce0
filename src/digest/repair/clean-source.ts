import type { Report } from "../../problems/problems";

/** A text without the characters that no text needs, and the way back to the places in the file. */
export interface CleanSource {
  text: string;
  /** Returns the column in the file of a column (both from 1) of `text` in the same line. */
  fileColumn(line: number, column: number): number;
}

const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** Returns `source` without byte order mark and with `\n` for each line end, CRLF and lone CR alike. */
export function normaliseLineEnds(source: string): string {
  const start = source.startsWith("\ufeff") ? 1 : 0;
  return source.slice(start).replace(/\r\n?/g, "\n");
}

/**
 * Returns `text` (lines end in `\n`) without its control characters (tabs and line ends stay). Reports them
 * once, at the first, as `control-character`.
 */
export function removeControlCharacters(text: string, report: Report): CleanSource {
  const first = text.search(CONTROL);
  if (first === -1) return { text, fileColumn: (_line, column) => column };
  const removed = new Map<number, number[]>();
  let count = 0;
  const kept = text.split("\n").map((row, index) => {
    if (row.search(CONTROL) === -1) return row;
    const columns = [...row.matchAll(CONTROL)].map((match) => match.index + 1);
    removed.set(index + 1, columns);
    count += columns.length;
    return row.replace(CONTROL, "");
  });
  const before = text.slice(0, first).split("\n");
  reportRemoved(before.length, (before.at(-1) ?? "").length + 1, count, report);
  return {
    text: kept.join("\n"),
    fileColumn: (line, column) => column + removedBefore(removed.get(line) ?? [], column),
  };
}

function reportRemoved(line: number, column: number, count: number, report: Report): void {
  const message =
    count === 1
      ? "A control character stands in the text; it is left out."
      : `${count} control characters stand in the text; they are left out.`;
  report("control-character", { line, column }, message, "Delete them: they can't be seen.");
}

/** How many of the removed columns stood before what is now at `column`; halves the range at each step. */
function removedBefore(columns: number[], column: number): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? 0) - middle <= column) low = middle + 1;
    else high = middle;
  }
  return low;
}
