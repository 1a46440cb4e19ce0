import { indentOf, isBlank } from "../lines/line-kinds";
import { paperLinks } from "../line-parts/links-in-text";
import { papersIn } from "../unfolding/paper-block";
import { unfoldList } from "../unfolding/unfold-list";
import { unfoldTable } from "../unfolding/unfold-table";

/** The list or the table that a line stands in, or the line alone. */
export interface LinesAround {
  kind: "list" | "table" | "line";
  /** The index of its first line, and the index after its last one. */
  start: number;
  end: number;
  /** How many items or rows it has, and how many of them link to papers. */
  total: number;
  linked: number;
  /** They are papers, if lists and tables are searched for papers. */
  arePapers: boolean;
}

const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const INDENTED = /^(?: {2}|\t)/;

/** Returns the list or the table around line `at`, none of whose lines stands before index `start`. */
export function linesAround(lines: string[], at: number, start: number): LinesAround {
  const line = lines[at] ?? "";
  return (
    (line.includes("|") ? tableAround(lines, at, start) : null) ??
    (isOfList(line) ? listAround(lines, at, start) : null) ?? {
      ...{ kind: "line", start: at, end: at + 1, total: 1, linked: 1, arePapers: false },
    }
  );
}

function tableAround(lines: string[], at: number, start: number): LinesAround | null {
  let from = at;
  while (from > start && lines[from - 1]?.includes("|")) from -= 1;
  const { end = 0, papers = null } = unfoldTable(lines, from, 2) ?? {};
  if (end <= at) return null;
  const rows = lines.slice(from + 2, end);
  const linked = rows.filter(linksToPaper).length;
  return {
    kind: "table",
    start: from,
    end,
    total: rows.length,
    linked,
    arePapers: papers !== null,
  };
}

function listAround(lines: string[], at: number, start: number): LinesAround | null {
  let from = at;
  for (let i = at - 1; i >= start; i -= 1) {
    const line = lines[i] ?? "";
    if (isOfList(line)) from = i;
    else if (!isBlank(line)) break;
  }
  const list = unfoldList(lines, from, { least: 2 });
  if (list === null || list.end <= at) return null;
  const { end } = list;
  const outer = indentOf(lines[from] ?? "");
  let total = 0;
  const linked = new Set<number>();
  for (let i = from; i < end; i += 1) {
    const line = lines[i] ?? "";
    if (ITEM.test(line) && indentOf(line) <= outer + 1) total += 1;
    if (linksToPaper(line)) linked.add(total);
  }
  return {
    kind: "list",
    start: from,
    end,
    total,
    linked: linked.size,
    arePapers: papersIn(from, list).size > 0,
  };
}

function isOfList(line: string): boolean {
  return ITEM.test(line) || INDENTED.test(line);
}

function linksToPaper(line: string): boolean {
  return paperLinks(line).length > 0;
}
