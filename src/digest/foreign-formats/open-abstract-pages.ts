import { parseArxivId } from "../../arxiv/arxiv-id";
import { looksLikeAuthors } from "../facts/looks-like-authors";
import { isBlank } from "../lines/line-kinds";
import { hasTwo } from "./has-two";
import { addLines, asUnfolded, partOfLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import { recordLines } from "./record-lines";
import type { LineSpan, Unfolded } from "../line-parts/unfolded";

/** The line of a page that names its paper. */
const CITE_AS = /^[ \t]*Cite as:[ \t]*(?:\[)?arXiv:[ \t]?([\w./-]{7,40})/i;
/** What pages have around their papers: their field, their buttons, and their history below. */
const AROUND =
  /^[ \t]*(?:#{1,6} )?(?:[A-Z][\p{L} -]{2,60} > [\p{L} ,>-]{3,80}|\*{0,2}arXiv:[\w./-]{7,40}\*{0,2}(?: \([\w.-]{2,20}\))?|(?:view )?pdf\b.{0,60}|html \(experimental\)|\(or arXiv:.{0,80}|https:\/\/doi\.org\/10\.48550\/arXiv\.\S+|focus to learn more|arXiv-issued DOI via DataCite.*|submission history|from: .{0,80}\[view email\]|\[v\d+\] .{0,60}|-{3,}|\*{3,})[ \t]*$/iu;
const SUBMITTED = /^[ \t]*\[?(Submitted on .{6,120}?)\]?[ \t]*$/i;
const TITLE = /^[ \t]*(?:#{1,6}[ \t]+)?(?:Title:[ \t]*)?/i;
const AUTHORS = /^[ \t]*(?:Authors?:[ \t]*)?/i;
const ABSTRACT = /^[ \t]*(?:>[ \t]*)?(?:Abstract:?[ \t]*)?/i;
const FIELD =
  /^[ \t]*(Comments|Subjects|Journal[- ]reference|ACM[- ]classes|MSC[- ]classes|Related DOI|DOI|Report[- ]number):[ \t]*(?=\S)/i;

/** A line of a page, without what stands before its words. */
const rest = (lines: readonly string[], index: number, before: RegExp): LineSpan => {
  const line = lines[index] ?? "";
  return { index, start: before.exec(line)?.[0].length ?? 0, end: line.trimEnd().length };
};

/** Returns whether a post has several of arXiv's pages of abstracts: two lines at least say how to cite them. */
export function areAbstractPages(lines: readonly string[], start: number): boolean {
  return hasTwo(lines, start, (line) => line.includes("rXiv:") && CITE_AS.test(line));
}

/**
 * Returns a post in which arXiv's pages of abstracts, copied one below the other (title, authors, `Submitted on …`, abstract,
 * `Subjects:`, `Cite as: arXiv:2603.10001`), are written as papers, or `null` if one of them has no title and authors.
 */
export function openAbstractPages(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const made: MadeLine[] = [];
  let from = start;
  for (let index = 0; index < start; index += 1) made.push(sameLine(lines, index));
  let number = 0;
  for (let at = start; at < lines.length; at += 1) {
    const [, id = ""] = code[at] === true ? [] : (CITE_AS.exec(lines[at] ?? "") ?? []);
    if (id === "" || parseArxivId(id) === null) continue;
    number += 1;
    const page = pageOf(lines, { from, at, id }, number);
    if (page === null) return null;
    addLines(made, page);
    from = endOf(lines, at);
    at = from - 1;
  }
  for (let index = from; index < lines.length; index += 1) made.push(sameLine(lines, index));
  return asUnfolded(made);
}

/** The index after what a page has below the line that says how to cite it. */
function endOf(lines: readonly string[], at: number): number {
  let end = at + 1;
  while (end < lines.length && (isBlank(lines[end] ?? "") || AROUND.test(lines[end] ?? "")))
    end += 1;
  return end;
}

/** A page whose identifier stands in line `at`; what stands above its title stays. */
function pageOf(
  lines: readonly string[],
  { from, at, id }: { from: number; at: number; id: string },
  number: number,
): MadeLine[] | null {
  const own: number[] = [];
  for (let index = from; index < at; index += 1) {
    const line = lines[index] ?? "";
    if (!isBlank(line) && !AROUND.test(line)) own.push(index);
  }
  const isHead = (index: number) => !SUBMITTED.test(lines[index] ?? "");
  const head = own.filter(isHead);
  const place = authorsIn(lines, head);
  const [titleAt, authorsAt] = [head[place - 1], head[place]];
  if (titleAt === undefined || authorsAt === undefined) return null;
  const part = (index: number, before: RegExp) => partOfLine(lines, rest(lines, index, before));
  const before = head.filter((index) => index < titleAt);
  const below = own.filter((index) =>
    index < titleAt ? !isHead(index) : index !== titleAt && index !== authorsAt,
  );
  const details: { label: string; text: MadeLine }[] = [];
  const abstract: MadeLine[] = [];
  let subjects: MadeLine | null = null;
  for (const index of below) {
    const line = lines[index] ?? "";
    const [field, name = ""] = FIELD.exec(line) ?? [];
    const submitted = SUBMITTED.exec(line);
    if (field !== undefined) {
      const text = partOfLine(lines, { index, start: field.length, end: line.trimEnd().length });
      if (/^subjects/i.test(name)) subjects = text;
      else details.push({ label: name.toLowerCase(), text });
    } else if (submitted !== null) {
      const [, words = ""] = submitted;
      const from = line.indexOf(words);
      const day = { index, start: from + "Submitted on ".length, end: from + words.length };
      details.push({ label: "submitted", text: partOfLine(lines, day) });
    } else {
      const text = part(index, ABSTRACT);
      if (text.text !== "") abstract.push(text);
    }
  }
  const idAt = (lines[at] ?? "").indexOf(id);
  const url = `https://arxiv.org/abs/${id}`;
  return [
    ...before.map((index) => sameLine(lines, index)),
    ...recordLines(
      {
        title: part(titleAt, TITLE),
        authors: part(authorsAt, AUTHORS),
        links: [{ url, index: at, from: idAt, to: idAt + id.length }],
        ...{ subjects, details, abstract },
      },
      number,
      titleAt,
    ),
  ];
}

/** The position of the line of authors among the lines of a page: the one with the label, or else the last that can be. */
function authorsIn(lines: readonly string[], head: readonly number[]): number {
  const line = (index: number) => lines[index] ?? "";
  const labelled = head.findIndex((index) => /^[ \t]*Authors?:/i.test(line(index)));
  if (labelled !== -1) return labelled;
  return head.findLastIndex((index) => !FIELD.test(line(index)) && looksLikeAuthors(line(index)));
}
