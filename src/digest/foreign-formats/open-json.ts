import { isBlank } from "../lines/line-kinds";
import { paperAddress } from "../values/paper-address";
import { CODE_FENCE } from "./code-fence";
import { addPiece, asUnfolded, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import { recordLines, recordLink, type PaperRecord } from "./record-lines";
import type { LineSpan, Unfolded } from "../line-parts/unfolded";

const OF_JSON = /^\s*[[\]{}",]/;
/** A key with a text, a number or the beginning of a list or an object, or a text of a list. */
const TOKEN =
  /"([\w -]{1,40})"\s*:\s*(?:"((?:[^"\\]|\\.){0,5000})"|(-?\d[\d.]{0,20}|true|false)|[[{])|"((?:[^"\\]|\\.){1,300})"\s*(?=[,\]])/g;
const NAMES = {
  title: /^title$/i,
  link: /^(?:id|arxiv_?id|paper_?id|entry_id|url|link|abs|pdf|(?:pdf|abs|arxiv|paper)_?(?:url|link)|doi)$/i,
  author: /^(?:authors?|name|fullname)$/i,
  abstract: /^(?:abstract|summary|description|tldr)$/i,
};
type Name = keyof typeof NAMES;

/** The values of an object with a title, by what they are, and its others by their keys. */
interface Found {
  read: Map<Name, LineSpan[]>;
  others: Map<string, LineSpan[]>;
}

/** Returns whether a post begins with an object of JSON or a list of them, outside of code: Markdown would read each line alone. */
export function isJson(lines: readonly string[], start: number): boolean {
  const first = lines.find((line, at) => at >= start && !isBlank(line)) ?? "";
  return /^\s*(?:\[\s*(?:\{|$)|\{\s*(?:"|$))/.test(first);
}

/**
 * Returns a post that is JSON, fenced or not, with its objects that have a title and lead to a paper written as papers, such as
 * the daily papers of Hugging Face; `null` unless there are at least two. Keys in the usual spellings count, at any depth.
 */
export function openJson(lines: readonly string[], { start }: OpenContext): Unfolded | null {
  const own = lines.filter((line, at) => at >= start && !isBlank(line) && !CODE_FENCE.test(line));
  if (own.filter((line) => OF_JSON.test(line)).length * 4 < own.length * 3) return null;
  const papers = objectsOf(lines, start).flatMap((found) => paperOf(lines, found) ?? []);
  if (papers.length < 2) return null;
  const before = lines.slice(0, start).map((_, index) => sameLine(lines, index));
  const made = papers.flatMap((paper, i) => recordLines(paper.record, i + 1, paper.index));
  return asUnfolded([...before, ...made]);
}

/** The objects one after the other: a title or an identifier that stands again begins the next. */
function objectsOf(lines: readonly string[], start: number): Found[] {
  const objects: Found[] = [];
  let key = "";
  let found: Found = { read: new Map(), others: new Map() };
  for (let index = start; index < lines.length; index += 1) {
    for (const match of (lines[index] ?? "").matchAll(TOKEN)) {
      const [whole, name, value, number, item] = match;
      key = name ?? key;
      const text = value ?? number ?? item ?? "";
      // Keys of a database, and what is true or false, say nothing to readers.
      if (key === "" || text === "" || /^_/.test(key) || /^(?:true|false)$/.test(number ?? ""))
        continue;
      const known = nameOf(key);
      const begins =
        known === "title" || (name !== undefined && known === "link" && /id$/i.test(key));
      if (begins && known !== null && found.read.has(known) && found.read.has("title")) {
        objects.push(found);
        found = { read: new Map(), others: new Map() };
      }
      const closing = number === undefined ? whole.lastIndexOf('"') : whole.length;
      const from = match.index + closing - text.length;
      const span = { index, start: from, end: from + text.length };
      if (known === null || (known === "abstract" && found.read.has(known)))
        addTo(found.others, key, span);
      else addTo(found.read, known, span);
    }
  }
  return [...objects, found];
}

function addTo<Key>(spans: Map<Key, LineSpan[]>, key: Key, span: LineSpan): void {
  const before = spans.get(key);
  if (before === undefined) spans.set(key, [span]);
  else before.push(span);
}

function nameOf(key: string): Name | null {
  if (NAMES.title.test(key)) return "title";
  if (NAMES.link.test(key)) return "link";
  if (NAMES.author.test(key)) return "author";
  return NAMES.abstract.test(key) ? "abstract" : null;
}

function paperOf(
  lines: readonly string[],
  { read, others }: Found,
): { index: number; record: PaperRecord } | null {
  const [title] = read.get("title") ?? [];
  const links = (read.get("link") ?? []).flatMap((span) => recordLink(lines, span) ?? []);
  if (title === undefined || !links.some(({ url }) => paperAddress(url) !== null)) return null;
  const [abstract] = read.get("abstract") ?? [];
  const authors = read.get("author") ?? [];
  return {
    index: title.index,
    record: {
      ...{ title: textOf(lines, [title]), links, subjects: null },
      authors: authors.length === 0 ? null : textOf(lines, authors, "; "),
      details: [...others].map(([key, spans]) => {
        return { label: key.replaceAll("_", " "), text: textOf(lines, spans, ", ") };
      }),
      abstract: abstract === undefined ? [] : [textOf(lines, [abstract])],
    },
  };
}

/** Texts in one line, without the backslashes of JSON; a line end is a space. */
function textOf(lines: readonly string[], spans: readonly LineSpan[], between = ""): MadeLine {
  const made: MadeLine = { text: "", pieces: [] };
  for (const { index, start, end } of spans) {
    const text = (lines[index] ?? "").slice(start, end);
    let own = made.text === "" ? "" : between;
    let from = 0;
    for (const { 0: escape, index: at } of text.matchAll(/\\(?:[nrt]|(?=["/\\]))/g)) {
      // What follows a lone backslash is a character of the text, even another backslash.
      if (at < from) continue;
      addPiece(made, lines, { index, start: start + from, end: start + at }, own);
      own = escape.length === 2 ? " " : "";
      from = at + escape.length;
      if (escape.length > 1) continue;
      addPiece(made, lines, { index, start: start + from, end: start + from + 1 });
      from += 1;
    }
    addPiece(made, lines, { index, start: start + from, end }, own);
  }
  return made;
}
