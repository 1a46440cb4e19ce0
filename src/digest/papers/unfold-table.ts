import { isBlank } from "../lines/line-kinds";
import { linkLine, without } from "./link-line";
import { leadsToPaper, linksInText } from "./links-in-text";
import type { KindOfBlock } from "./paper-block";
import { readTitle } from "./read-title";
import { unfoldedLine, type Span, type UnfoldedLine } from "./unfolded";

const DELIMITER = /^[ \t]{0,3}\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/;
const EMPTY = /^(?:null|none|n\/a|-+|–|—|\*\*\*\*)?$/i;
const COUNT = /^(?:#|no\.?|nr\.?|rank|index|id)$/i;

/**
 * Returns the table whose header is line `at`, or `null`; it is a table of papers if most rows, at least
 * `least`, link to papers.
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
  const names = cells(header).map(({ start, end: to }) =>
    header
      .slice(start, to)
      .replace(/[*_`:：]/g, "")
      .trim(),
  );
  const linked = rows.filter((row) => {
    const line = lines[row] ?? "";
    return linksInText(line, { start: 0, end: line.length }).some(leadsToPaper);
  });
  const arePapers = linked.length >= least && linked.length * 2 > rows.length;
  if (!arePapers) return { kind: "table", end, papers: null };
  return { kind: "table", end, papers: rows.map((row) => unfoldRow(lines, row, names)) };
}

function unfoldRow(
  lines: readonly string[],
  row: number,
  names: readonly string[],
): UnfoldedLine[] {
  const line = lines[row] ?? "";
  const spans = cells(line);
  const text = (span: Span) => line.slice(span.start, span.end);
  const named = names.findIndex((name) => /\btitle\b|^(?:papers?|publication)$/i.test(name));
  const titled = spans.findIndex((span) => readTitle(line, span) !== null);
  const titleAt = named === -1 ? Math.max(titled, 0) : named;
  const cell = spans[titleAt] ?? { start: 0, end: 0 };
  const read = readTitle(line, cell) ?? { title: cell, after: cell.end };
  const links: UnfoldedLine[] = [];
  const facts: UnfoldedLine[] = [];
  const texts: UnfoldedLine[] = [];
  spans.forEach((span, i) => {
    const name = names[i] ?? "";
    const isTitle = i === titleAt;
    const own = isTitle ? { start: read.after, end: span.end } : span;
    if (/author/i.test(name)) {
      facts.push(unfoldedLine(lines, row, span, "Authors: "));
      return;
    }
    const found = linksInText(line, span);
    const only = without(text(own), found, own).replace(/[\s|,;*_()[\]·-]|&nbsp;/g, "") === "";
    const place = { column: only && !isTitle ? name : "", title: read.title };
    for (const link of found) links.push(linkLine(lines, row, link, place));
    const rest = text(own).replace(/^[\s:–—.,-]+/, "");
    if (only || EMPTY.test(rest.trim()) || COUNT.test(name)) return;
    const from = { start: own.end - rest.length, end: own.end };
    const label = isTitle || /abstract|summary|description|tl;? ?dr/i.test(name) ? "" : `${name}: `;
    texts.push(unfoldedLine(lines, row, from, label === ": " ? "" : label));
  });
  const blank = unfoldedLine(lines, row, { start: 0, end: 0 });
  const body = texts.flatMap((part) => [blank, part]);
  return [unfoldedLine(lines, row, read.title), ...facts, ...links, ...body, blank];
}

/**
 * The cells of a row without the spaces round them; an escaped pipe does not separate cells (GFM 0.29, 4.10).
 */
function cells(line: string): Span[] {
  const found: Span[] = [];
  const first = line.search(/\S/);
  let start = line.charAt(first) === "|" ? first + 1 : 0;
  for (let i = start; i <= line.length; i += 1) {
    if (line.charAt(i) === "\\") i += 1;
    else if (i === line.length || line.charAt(i) === "|") {
      const text = line.slice(start, i);
      if (i < line.length || text.trim() !== "") {
        const from = start + text.length - text.trimStart().length;
        found.push({ start: from, end: from + text.trim().length });
      }
      start = i + 1;
    }
  }
  return found;
}
