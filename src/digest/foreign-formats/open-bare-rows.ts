import { looksLikeAuthors } from "../facts/looks-like-authors";
import type { Span } from "../lines/span";
import { isIdentifier } from "../line-parts/table-cells";
import type { Unfolded } from "../line-parts/unfolded";
import { paperAddress } from "../values/paper-address";
import { CODE_FENCE } from "./code-fence";
import { asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import { cellsOf, rowOf, SEPARATORS } from "./open-csv";

/** What a row has in one of its cells. */
const MAY_NAME = /\d{4}\.\d{4}|https?:\/\//;
const CODE = /^[a-z-]{2,10}(?:\.[A-Za-z-]{2,8})?(?:[ ,;]+[a-z-]{2,10}\.[A-Za-z-]{2,8})*$/;
const DAY = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ][\d:.+Z-]{4,20})?$/;
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const LONGEST = 20_000;
/** In letters; more is the text of an abstract. */
const LONGEST_TITLE = 250;

/** Rows of values that stand below each other, by the index of the first. */
interface Rows {
  at: number;
  cells: Span[][];
}

/**
 * Returns a post in which rows of values with separators (CSV by tabs, semicolons or commas) that have no row of names above
 * them are written as a table with names, or `null` if it has none. Each has the identifier or the address of a paper in the same column,
 * alone, and a title in another.
 */
export function openBareRows(lines: readonly string[], { start }: OpenContext): Unfolded | null {
  const made: MadeLine[] = [];
  let isFound = false;
  for (let at = 0; at < lines.length; at += 1) {
    const rows = at < start ? null : rowsAt(lines, at);
    const names = rows === null ? null : namesOf(lines, rows);
    if (rows === null || names === null) {
      // A block without other lines goes on with its rows.
      const isFence = at >= start && CODE_FENCE.test(lines[at] ?? "");
      const last = Math.max(at, at + (rows?.cells.length ?? 0) - 1);
      for (; at < last; at += 1) made.push(sameLine(lines, at));
      made.push(isFence ? madeLine(at) : sameLine(lines, at));
      continue;
    }
    isFound = true;
    made.push(madeLine(at), madeLine(at, `| ${names.join(" | ")} |`));
    made.push(madeLine(at, `|${" --- |".repeat(names.length)}`));
    rows.cells.forEach((cells, i) => made.push(rowOf(lines, at + i, cells)));
    at += rows.cells.length - 1;
    made.push(madeLine(at));
  }
  return isFound ? asUnfolded(made) : null;
}

/** The rows from line `at` on, all with the same number of values, or `null`. */
function rowsAt(lines: readonly string[], at: number): Rows | null {
  for (const separator of SEPARATORS) {
    const cells: Span[][] = [];
    for (let next = at; next < lines.length; next += 1) {
      const line = lines[next] ?? "";
      if (line.length > LONGEST || !line.includes(separator) || !MAY_NAME.test(line)) break;
      const row = cellsOf(line, separator);
      if (row.length < FEWEST_COLUMNS || row.length !== (cells[0] ?? row).length) break;
      if (!row.some((cell) => isPaper(line.slice(cell.start, cell.end)))) break;
      cells.push(row);
    }
    if (cells.length >= FEWEST_ROWS) return { at, cells };
  }
  return null;
}

function isPaper(text: string): boolean {
  return isIdentifier(text) || (/^https?:\/\/\S+$/.test(text) && paperAddress(text) !== null);
}

/** The names of the columns, or `null` if none has titles, or none the papers. */
function namesOf(lines: readonly string[], { at, cells }: Rows): string[] | null {
  const columns = (cells[0] ?? []).map((_, column) =>
    cells.map((row, i) => (lines[at + i] ?? "").slice(row[column]?.start, row[column]?.end)),
  );
  const are = (values: string[], is: (value: string) => boolean) => values.every(is);
  const most = (values: string[], is: (value: string) => boolean) =>
    values.filter(is).length * 2 > values.length;
  const names = columns.map((values): string => {
    if (are(values, isPaper)) return "Link";
    if (are(values, (value) => DAY.test(value))) return "Date";
    if (are(values, (value) => CODE.test(value))) return "Subjects";
    if (are(values, (value) => looksLikeAuthors(value))) return "Authors";
    return "";
  });
  const isTitle = (value: string) => /\p{L}{2}/u.test(value) && value.length < LONGEST_TITLE;
  const title = columns.findIndex(
    (values, i) =>
      names[i] === "" &&
      are(values, isTitle) &&
      most(values, (value) =>
        /(?<!\S)[^\s\p{L}]*\p{L}\S*\s+\S|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{4}/u.test(
          value,
        ),
      ),
  );
  if (title === -1 || !names.includes("Link")) return null;
  return names.map((name, i) => {
    if (i === title) return "Title";
    const isText = most(columns[i] ?? [], (value) => /\S [^]*[.!?]$/.test(value));
    return name === "" && isText ? "Abstract" : name || " ";
  });
}
