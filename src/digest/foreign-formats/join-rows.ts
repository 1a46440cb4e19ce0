import { isBlank } from "../lines/line-kinds";
import { tableCells } from "../line-parts/table-cells";
import type { Unfolded } from "../line-parts/unfolded";
import { addPiece, asUnfolded, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";

const ROW = /^[ \t]{0,3}\|/;
const DELIMITER = /^[ \t]{0,3}\|[\s:|-]{3,2000}$/;
/** A row is broken where its title was, once; more lines than these are something else. */
const MOST_PARTS = 3;

/**
 * Returns a post in which the rows of a table that a program broke over several lines, as titles of arXiv are, stand in one line
 * each, or `null` if it has none: `| A title of` and `  two lines ([arXiv](…)) | Ada Example |`. Only where the lines together have
 * the cells that the header has, and the second does not begin a row.
 */
export function joinRows(lines: readonly string[], { start, code }: OpenContext): Unfolded | null {
  const joined = new Set<number>();
  for (let at = start + 1; at < lines.length; at += 1) {
    if (!DELIMITER.test(lines[at] ?? "") || code[at] === true || !ROW.test(lines[at - 1] ?? ""))
      continue;
    const cells = tableCells(lines[at - 1] ?? "").length;
    for (at += 1; at < lines.length && !isBlank(lines[at] ?? ""); at += 1) {
      const parts = partsOf(lines, at, cells);
      for (let part = 1; part < parts; part += 1) joined.add(at + part);
      at += parts - 1;
    }
  }
  if (joined.size === 0) return null;
  const made: MadeLine[] = [];
  lines.forEach((line, index) => {
    const last = made.at(-1);
    if (!joined.has(index) || last === undefined) {
      made.push(sameLine(lines, index));
      return;
    }
    last.text = last.text.trimEnd();
    const from = line.length - line.trimStart().length;
    addPiece(last, lines, { index, start: from, end: line.length }, " ");
  });
  return asUnfolded(made);
}

/** Of how many lines the row at an index consists. */
function partsOf(lines: readonly string[], at: number, cells: number): number {
  let found = cellsIn(lines[at] ?? "");
  if (!ROW.test(lines[at] ?? "") || found >= cells) return 1;
  for (let parts = 2; parts <= MOST_PARTS; parts += 1) {
    const line = lines[at + parts - 1] ?? "";
    if (isBlank(line) || ROW.test(line)) return 1;
    found += cellsIn(line) - 1;
    if (found === cells) return parts;
  }
  return 1;
}

const cellsIn = (line: string) => tableCells(line).length;
