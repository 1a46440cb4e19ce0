import { parseArxivId } from "../../arxiv/arxiv-id";
import { isBlank } from "../lines/line-kinds";
import { paperAddress } from "../values/paper-address";
import { CODE_FENCE } from "./code-fence";
import { bibtexAuthors } from "./bibtex-authors";
import { bibtexEntries, type BibtexEntry } from "./bibtex-entries";
import { addLines, addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import { recordLines, type PaperRecord, type RecordLink } from "./record-lines";
import { isSourcesHeading } from "../unfolding/sources-heading";
import type { LineSpan, Unfolded } from "../line-parts/unfolded";

const ENTRY = /^[ \t>]*@[a-z]+[ \t]*\{/i;
const ARXIV = /arxiv:\s?((?:\d{4}\.\d{4,5}|[a-z-]{2,20}\/\d{7})(?:v\d{1,3})?)/i;
const MOST_LINKS = 3;
/** Fields that are read, or say nothing beside those. */
const READ: ReadonlySet<string> = new Set(
  "title author abstract primaryclass eprint archiveprefix url doi".split(" "),
);
const VENUES: ReadonlySet<string> = new Set(["booktitle", "journal"]);

/**
 * Returns a post in which entries of BibTeX are written as papers, or `null` unless at least two of them lead to papers and
 * entries are most of its lines, fenced or not: a bibliography below an article stays as it is.
 */
export function openBibtex(lines: readonly string[], { start }: OpenContext): Unfolded | null {
  if (!lines.some((line, at) => at >= start && ENTRY.test(line))) return null;
  const sources = lines.findIndex((line, at) => at >= start && isSourcesHeading(line));
  const entries = bibtexEntries(lines, start)
    .filter(({ first }) => sources === -1 || first < sources)
    .map((entry) => ({ ...entry, record: recordOf(lines, entry) }));
  const found = entries.filter(({ record }) => record !== null).length;
  const covered = entries.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const isText = (line: string, at: number) =>
    at >= start && !isBlank(line) && !CODE_FENCE.test(line);
  if (found < 2 || covered * 2 <= lines.filter(isText).length) return null;
  const made: MadeLine[] = [];
  let number = 0;
  let at = 0;
  const copyTo = (end: number) => {
    for (; at < end; at += 1) {
      const line = lines[at] ?? "";
      made.push(at < start || isText(line, at) ? sameLine(lines, at) : madeLine(at));
    }
  };
  for (const { first, last, record } of entries) {
    copyTo(first);
    if (record === null) continue;
    number += 1;
    addLines(made, recordLines(record, number, first));
    at = last + 1;
  }
  copyTo(lines.length);
  return asUnfolded(made);
}

/** What an entry says of a paper, or `null` if it has no title or leads to none. */
function recordOf(lines: readonly string[], entry: BibtexEntry): PaperRecord | null {
  const line = (name: string) => lineOf(lines, entry.fields.get(name) ?? []);
  const title = line("title");
  const links = linksOf(lines, entry);
  if (title === null || links.length === 0) return null;
  const abstract = line("abstract");
  const authors = line("author");
  return {
    ...{
      title,
      links,
      authors: authors === null ? null : bibtexAuthors(authors),
      subjects: line("primaryclass"),
    },
    abstract: abstract === null ? [] : [abstract],
    details: [...entry.fields.keys()].flatMap((name) => {
      const text = READ.has(name) ? null : line(name);
      return text === null ? [] : [{ label: VENUES.has(name) ? "venue" : name, text }];
    }),
  };
}

function linksOf(lines: readonly string[], { fields }: BibtexEntry): RecordLink[] {
  const links: RecordLink[] = [];
  const add = (name: string, addressOf: (text: string) => string | null) => {
    const spans = fields.get(name) ?? [];
    const [first] = spans;
    const text = spans
      .map(({ index, start, end }) => (lines[index] ?? "").slice(start, end))
      .join("");
    const url = first === undefined ? null : addressOf(text);
    const isNew =
      url !== null && paperAddress(url) !== null && !links.some((link) => link.url === url);
    if (isNew && first !== undefined && links.length < MOST_LINKS) {
      links.push({ url, index: first.index, from: first.start, to: first.end });
    }
  };
  const inText = (text: string) => {
    const [, id] = ARXIV.exec(text) ?? [];
    return id === undefined ? null : `https://arxiv.org/abs/${id}`;
  };
  add("eprint", (text) => {
    const id = text.replace(/^arxiv:\s*/i, "");
    return parseArxivId(id) === null ? null : `https://arxiv.org/abs/${id}`;
  });
  for (const name of ["journal", "note", "number", "volume"]) add(name, inText);
  for (const name of ["url", "howpublished", "note"]) {
    add(name, (text) => /https?:\/\/[^\s{}]+/.exec(text)?.[0] ?? null);
  }
  add("doi", (text) => `https://doi.org/${text.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, "")}`);
  return links;
}

/** A value in one line, without the braces that keep capitals; those round a command of TeX stay. */
function lineOf(lines: readonly string[], spans: readonly LineSpan[]): MadeLine | null {
  const made: MadeLine = { text: "", pieces: [] };
  for (const { index, start, end } of spans) {
    const text = (lines[index] ?? "").slice(start, end);
    let own = made.text === "" ? "" : " ";
    let from = 0;
    let isCommand = false;
    for (const { 0: brace, index: at } of text.matchAll(/[{}]/g)) {
      const keeps: boolean = brace === "{" ? text.charAt(at + 1) === "\\" : isCommand;
      isCommand = brace === "{" && keeps;
      if (keeps) continue;
      addPiece(made, lines, { index, start: start + from, end: start + at }, own);
      own = "";
      from = at + 1;
    }
    addPiece(made, lines, { index, start: start + from, end }, own);
  }
  return made.text.trim() === "" ? null : made;
}
