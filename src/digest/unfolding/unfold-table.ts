import { isBlank } from "../lines/line-kinds";
import { isCitation } from "../line-parts/is-citation";
import { paperLinks } from "../line-parts/links-in-text";
import type { KindOfBlock } from "./paper-block";
import { isIdentifier, tableCells } from "../line-parts/table-cells";
import { namedElsewhere } from "./named-elsewhere";
import { linkedName } from "./linked-name";
import { titleColumnOf, unfoldRow } from "./unfold-row";

const DELIMITER = /^[ \t]{0,3}\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/;
const FILE = /\|[^|]{0,200}\[(?:paper|pdf)\]\([^\s()]/i;
const HAS_ID = /\d{4}\.\d{4}|\/\d{7}|10\.\d{4}/;
const DECIMAL = /^[*_~±+\-\s]*\d{1,4}\.\d{1,4}\s?(?:%|±.*|\(.*)?[*_\s]*$/;
/** Columns that a table of results has none of. */
const OF_PAPERS =
  /title|author|abstract|summary|tl;? ?dr|pdf|arxiv|publi|date|paper|标题|作者|題名|タイトル|著者/i;

/**
 * Returns the table whose header is line `at`, or `null`; it is a table of papers if most rows, at least
 * `least`, link to papers. Where one row is enough, beside other tables of papers, a column of titles that are links to any
 * site is so too.
 */
export function unfoldTable(
  lines: readonly string[],
  at: number,
  least: number,
): KindOfBlock | null {
  const header = lines[at] ?? "";
  const delimiter = lines[at + 1] ?? "";
  if (!header.includes("|") || !delimiter.includes("|") || delimiter.length > 2000) return null;
  if (!DELIMITER.test(delimiter)) return null;
  let end = at + 2;
  while (end < lines.length && !isBlank(lines[end] ?? "") && lines[end]?.includes("|")) end += 1;
  const rows = Array.from({ length: end - at - 2 }, (_, i) => at + 2 + i);
  const names = tableCells(header).map(({ start, end: to }) =>
    header
      .slice(start, to)
      .replace(/[*_`:：]/g, "")
      .trim(),
  );
  const linked = rows.filter((row) => linksToPaper(lines[row] ?? "")).length;
  const areNamed =
    least === 1 && (areLinkedTitles(lines, rows, names) || haveFiles(lines, rows, names));
  const arePapers = areNamed || (linked >= least && linked * 2 > rows.length);
  const isArticle = arePapers && (isOfResults(lines, rows, names) || areCitations(lines, rows));
  if (!arePapers || isArticle) return { kind: "table", end, papers: null };
  const isNameless = isIdentifier(cellOf(lines[rows[0] ?? 0] ?? "", titleColumnOf(names)));
  const titles = isNameless ? namedElsewhere(lines) : null;
  return {
    kind: "table",
    end,
    papers: rows.map((row, i) => unfoldRow(lines, row, { names, rank: i + 1, titles })),
  };
}

function cellOf(line: string, column: number): string {
  const { start, end } = tableCells(line)[column] ?? { start: 0, end: 0 };
  return line.slice(start, end);
}

/** Whether each row has, in a column of titles, a link by the title, whatever site it leads to. */
function areLinkedTitles(
  lines: readonly string[],
  rows: readonly number[],
  names: readonly string[],
): boolean {
  const column = titleColumnOf(names);
  if (column === -1 || rows.length === 0) return false;
  return rows.every((row) => {
    const line = lines[row] ?? "";
    const cell = tableCells(line)[column];
    const name = cell === undefined ? null : linkedName(line, cell);
    return name !== null && /^https?:/.test(name.url);
  });
}

/** Whether most rows have, beside a column of titles, a link named "paper" or "pdf", whatever it leads to. */
function haveFiles(
  lines: readonly string[],
  rows: readonly number[],
  names: readonly string[],
): boolean {
  if (titleColumnOf(names) === -1) return false;
  const filed = rows.filter((row) => FILE.test(lines[row] ?? ""));
  return filed.length * 2 > rows.length;
}

function linksToPaper(line: string): boolean {
  if (paperLinks(line).length > 0) return true;
  return (
    HAS_ID.test(line) &&
    tableCells(line).some(({ start, end }) => isIdentifier(line.slice(start, end)))
  );
}

/** Whether most rows name their paper by authors and year alone, as an article compares what others did. */
function areCitations(lines: readonly string[], rows: readonly number[]): boolean {
  const cited = rows.filter((row) => isCitation(paperLinks(lines[row] ?? "")[0]?.label ?? ""));
  return cited.length * 2 > rows.length;
}

/** The results of methods that papers describe: no column is of a paper itself, and one has decimals. */
function isOfResults(
  lines: readonly string[],
  rows: readonly number[],
  names: readonly string[],
): boolean {
  if (names.some((name) => OF_PAPERS.test(name))) return false;
  const decimals = names.map(() => 0);
  for (const row of rows) {
    const line = lines[row] ?? "";
    tableCells(line).forEach(({ start, end }, i) => {
      if (DECIMAL.test(line.slice(start, end))) decimals[i] = (decimals[i] ?? 0) + 1;
    });
  }
  return decimals.some((count) => count * 2 > rows.length);
}
