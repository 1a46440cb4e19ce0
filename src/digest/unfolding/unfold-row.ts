import { looksLikeAuthors } from "../facts/looks-like-authors";
import type { Span } from "../lines/span";
import { linkLine, without } from "../line-parts/link-line";
import { linksInText } from "../line-parts/links-in-text";
import type { PlacedTitle } from "./named-elsewhere";
import { plainTitle } from "./plain-title";
import { readTitle } from "../line-parts/read-title";
import { isIdentifier, tableCells } from "../line-parts/table-cells";
import { wordCount } from "../line-parts/word-count";
import { unfoldedLine, type UnfoldedLine } from "../line-parts/unfolded";

const EMPTY = /^(?:null|none|n\/a|-+|–|—|\*\*\*\*)?$/i;
const TITLES = [
  /\btitle\b|标题|題名|題目|タイトル|論文名|titel|titre|t[ií]tulo|titolo|標題|제목|назван|заголовок|tytuł|başlık|العنوان|tiêu đề/i,
  /^(?:papers?|publication|论文|論文)$/i,
];
const AUTHORS = /author|作者|著者|저자|autor|auteur|автор|yazar|المؤلف/i;
/** Columns whose text needs no label. */
const UNLABELLED = /abstract|summary|description|tl;? ?dr|摘要|要旨|概要/i;
/** Without a column of titles and a title in bold or as a link, the first cell with so many words is one. */
const FEWEST_WORDS = 3;
const BREAK = /<br\s*\/?>/i;

/** The columns of a table by their names, the position of a row, from 1, and titles that stand elsewhere in the post. */
interface RowPlace {
  names: readonly string[];
  rank: number;
  titles: ReadonlyMap<string, PlacedTitle> | null;
}

/**
 * Returns a row of a table as the lines of a paper: its title, authors, links, and the other cells, each after
 * the name of its column. Numbers that only count rows go.
 */
export function unfoldRow(
  lines: readonly string[],
  row: number,
  { names, rank, titles }: RowPlace,
): UnfoldedLine[] {
  const line = lines[row] ?? "";
  const spans = tableCells(line);
  const titleAt = titleColumn(line, spans, names);
  const cell = spans[titleAt] ?? { start: 0, end: 0 };
  const read = readTitle(line, cell) ?? plainTitle(line, cell);
  const links: UnfoldedLine[] = [];
  const facts: UnfoldedLine[] = [];
  const texts: UnfoldedLine[] = [];
  const hasAuthors = names.some((name) => AUTHORS.test(name));
  spans.forEach((span, i) => {
    const name = names[i] ?? "";
    const isTitle = i === titleAt;
    const own = isTitle ? { start: read.after, end: span.end } : { ...span };
    if (AUTHORS.test(name) && !isTitle) {
      facts.push(...authors(lines, row, span));
      return;
    }
    if (!isTitle && isIdentifier(line.slice(span.start, span.end))) {
      const brackets = line.startsWith("[[", span.start) ? 2 : 0;
      const inside = { start: span.start + brackets, end: span.end - brackets };
      links.push(unfoldedLine(lines, row, inside, "- "));
      return;
    }
    own.start +=
      /^(?:[\s:–—.,-]|<br\s*\/?>)*/i.exec(line.slice(own.start, own.end))?.[0].length ?? 0;
    const found = linksInText(line, span);
    if (isTitle && !hasAuthors) {
      const to = namesEnd(line, own, found.find((link) => link.start >= own.start)?.start);
      if (to > own.start) {
        facts.push(unfoldedLine(lines, row, { start: own.start, end: to }, "Authors: "));
        own.start = to;
      }
    }
    const left = without(line.slice(own.start, own.end), found, own);
    const only = left.replace(/[\s|/,;*_()[\]·-]|&nbsp;|<br\s*\/?>/gi, "") === "";
    const place = { column: only && !isTitle ? name : "", title: read.title };
    for (const link of found) links.push(linkLine(lines, row, link, place));
    const rest = line.slice(own.start, own.end).trim();
    if (only || EMPTY.test(rest) || isRank(rest, name, rank)) return;
    const label = isTitle || name === "" || UNLABELLED.test(name) ? "" : `${name}: `;
    texts.push(unfoldedLine(lines, row, own, label));
  });
  const blank = unfoldedLine(lines, row, { start: 0, end: 0 });
  const body = texts.flatMap((part) => [blank, part]);
  const placed = titles?.get(line.slice(cell.start, cell.end).replace(/[*_`\s]/g, ""));
  const title =
    placed === undefined
      ? unfoldedLine(lines, row, read.title)
      : unfoldedLine(lines, placed.index, placed);
  return [title, ...facts, ...links, ...body, blank];
}

/** The offset after the authors with which a part of a line begins, before `next` or a break; its start without. */
function namesEnd(line: string, { start, end }: Span, next = end): number {
  const text = line.slice(start, next);
  const stop = text.search(BREAK);
  const names = text.slice(0, stop === -1 ? undefined : stop).trimEnd();
  return names !== "" && looksLikeAuthors(names) ? start + names.length : start;
}

/** Whether a cell only counts the rows. */
function isRank(text: string, column: string, rank: number): boolean {
  const number = Number(text.replace(/[.)]$/, ""));
  return number === rank && /^(?:#|no\.?|nr\.?|rank|index|id|)$/i.test(column);
}

/** Returns the position of the column whose name says that it holds titles, or -1. */
export function titleColumnOf(names: readonly string[]): number {
  for (const pattern of TITLES) {
    const named = names.findIndex((name) => pattern.test(name));
    if (named !== -1) return named;
  }
  return -1;
}

function titleColumn(line: string, spans: readonly Span[], names: readonly string[]): number {
  const named = titleColumnOf(names);
  if (named !== -1) return named;
  const read = spans.findIndex((span) => readTitle(line, span) !== null);
  if (read !== -1) return read;
  const words = spans.findIndex(
    ({ start, end }) => wordCount(line.slice(start, end)) >= FEWEST_WORDS,
  );
  return Math.max(words, 0);
}

/** Authors in a line, or one after the other with breaks between them. */
function authors(lines: readonly string[], row: number, { start, end }: Span): UnfoldedLine[] {
  const line = lines[row] ?? "";
  if (!BREAK.test(line.slice(start, end)))
    return [unfoldedLine(lines, row, { start, end }, "Authors: ")];
  const items: UnfoldedLine[] = [];
  let at = start;
  for (const name of line.slice(start, end).split(/(<br\s*\/?>)/i)) {
    const from = at + name.length - name.trimStart().length;
    const to = from + name.trim().replace(/,$/, "").length;
    if (to > from && !BREAK.test(name))
      items.push(unfoldedLine(lines, row, { start: from, end: to }, "- "));
    at += name.length;
  }
  return [unfoldedLine(lines, row, { start, end: start }, "Authors:"), ...items];
}
