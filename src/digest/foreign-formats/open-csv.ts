import { isBlank } from "../lines/line-kinds";
import type { Span } from "../lines/span";
import { CODE_FENCE } from "./code-fence";
import { addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import type { Unfolded } from "../line-parts/unfolded";

/** The name of a column of titles. */
const TITLE = /^"?(?:paper )?(?:title|标题|题目|タイトル|제목|titel|titre|título)"?$/i;
/** What stands between values. */
export const SEPARATORS = [",", ";", "\t"] as const;
const FEWEST_COLUMNS = 2;

/**
 * Returns a post in which rows of values with separators (CSV by commas, semicolons or tabs), below a row of names with one for
 * titles, are written as a table; `null` if it has none of at least two rows. Values may be in quotes (RFC 4180).
 */
export function openCsv(lines: readonly string[], { start }: OpenContext): Unfolded | null {
  const made: MadeLine[] = [];
  let isFound = false;
  for (let at = 0; at < lines.length; at += 1) {
    const rows = at < start ? [] : rowsAt(lines, at);
    if (rows.length < 3) {
      const isText = at < start || !CODE_FENCE.test(lines[at] ?? "");
      made.push(isText ? sameLine(lines, at) : madeLine(at));
      continue;
    }
    isFound = true;
    made.push(madeLine(at));
    for (const [row, cells] of rows.entries()) {
      made.push(rowOf(lines, at + row, cells));
      if (row === 0) made.push(madeLine(at, `|${" --- |".repeat(cells.length)}`));
    }
    made.push(madeLine(at + rows.length - 1));
    at += rows.length - 1;
  }
  return isFound ? asUnfolded(made) : null;
}

/** The cells of the rows of a table from its head in line `at`; none if it is no head. */
function rowsAt(lines: readonly string[], at: number): Span[][] {
  const head = lines[at] ?? "";
  // Rows of Markdown have bars.
  if (head.length > 300 || head.includes("|") || !/tit[eul]|标题|题目|タイトル|제목/i.test(head))
    return [];
  for (const separator of SEPARATORS) {
    const cells = cellsOf(head, separator);
    const isHead =
      cells.length >= FEWEST_COLUMNS &&
      cells.some(({ start, end }) => TITLE.test(head.slice(start, end)));
    if (!isHead) continue;
    const rows = [cells];
    for (let next = at + 1; next < lines.length && !isBlank(lines[next] ?? ""); next += 1) {
      const row = cellsOf(lines[next] ?? "", separator);
      if (row.length !== cells.length) break;
      rows.push(row);
    }
    return rows;
  }
  return [];
}

/** Returns the values of a row, without the spaces and quotes round them. */
export function cellsOf(line: string, separator: string): Span[] {
  const cells: Span[] = [];
  let from = 0;
  let isQuoted = false;
  for (let i = 0; i <= line.length; i += 1) {
    const character = line.charAt(i);
    if (character === '"') isQuoted = !isQuoted;
    if (i < line.length && (isQuoted || character !== separator)) continue;
    const text = line.slice(from, i);
    const inside = /^\s*"?/.exec(text)?.[0].length ?? 0;
    const kept = text.trimEnd().replace(/"$/, "");
    cells.push({ start: from + Math.min(inside, kept.length), end: from + kept.length });
    from = i + 1;
  }
  return cells;
}

/** Returns the values of line `index` as a row of a table. */
export function rowOf(lines: readonly string[], index: number, cells: readonly Span[]): MadeLine {
  const row = madeLine(index, "|");
  for (const { start, end } of cells) {
    addPiece(row, lines, { index, start, end }, " ");
    row.text += " |";
  }
  return row;
}
