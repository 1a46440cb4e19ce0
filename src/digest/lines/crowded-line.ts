/**
 * The most marks (for pipes: in tables) that a block may have; the parser's worst cases take quadratic time.
 */
export const MAX_MARKS = 5000;
const MAX_PIPES = 20_000;
/** Lines that underline a heading: at each, the parser scans everything before it. */
const MAX_UNDERLINES = 500;
const UNDERLINE = /^[\s>]{0,20}(?:=+|-+)[ \t]*\r?$/;
const MARK = /[*_[\]<$\\{}`~&!@]/g;
/** The line under the heads of a table (GFM 0.29, 4.10). */
const DELIMITERS = /^ {0,3}\|[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|[ \t]*$/;

/**
 * Returns the index (from 0) of the line where a block without blank lines has too many marks, or the source
 * too many underlines, or -1. In a table, marks never pair across rows.
 */
export function findCrowdedLine(lines: readonly string[]): number {
  let marks = 0;
  let pipes = 0;
  let underlines = 0;
  let isTable = false;
  return lines.findIndex((line, index) => {
    if (line.trim() === "") marks = pipes = 0;
    isTable = /^ {0,3}\|/.test(line) && (isTable || isHead(lines, index));
    if (isTable) marks = 0;
    marks += line.match(MARK)?.length ?? 0;
    if (line.includes("|")) pipes += line.split("|").length - 1;
    if (UNDERLINE.test(line)) underlines++;
    return marks > MAX_MARKS || pipes > MAX_PIPES || underlines > MAX_UNDERLINES;
  });
}

/** Returns whether the line is the header row of a table, after a blank line. */
function isHead(lines: readonly string[], index: number): boolean {
  const under = lines[index + 1] ?? "";
  if ((lines[index - 1] ?? "").trim() !== "" || !DELIMITERS.test(under)) return false;
  return cellsOf(lines[index] ?? "") === cellsOf(under);
}

/** How many cells a row has that begins with a pipe. */
function cellsOf(line: string): number {
  const pipes = line.trimEnd().replace(/\\[^]/g, "").match(/\|/g)?.length ?? 0;
  return line.trimEnd().endsWith("|") ? pipes - 1 : pipes;
}
