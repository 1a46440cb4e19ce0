import { looksLikeAuthors } from "../facts/looks-like-authors";
import { isBlank } from "../lines/line-kinds";
import { paperLinks, type TextLink } from "../line-parts/links-in-text";
import { isGeneric } from "../line-parts/read-title";
import type { Span } from "../lines/span";
import type { Unfolded } from "../line-parts/unfolded";
import { hasTwo } from "./has-two";
import { asUnfolded, madeLine, partOfLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import { recordLines } from "./record-lines";

/** A title in bold that is a line. */
const TITLE = /^[ \t]{0,3}(?:\*\*|__)(?=\S)([^*]{8,400})(?:\*\*|__)[ \t]{0,9}(?:<br[ \t]*\/?>)?$/i;
const FEWEST = 2;

/** A paragraph that begins with a link by an identifier, and its title in the line below. */
interface Identified {
  link: TextLink;
  title: Span;
  /** The index after the paragraph. */
  end: number;
}

/**
 * Returns a post whose paragraphs begin with the link to a paper by its identifier or another name that is no title
 * (`[arXiv:2604.09001](…)[Submitted on …]`) and have the title in bold in the next line, as papers; `null` unless there are two.
 */
export function openIdentifiedTitles(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  if (!hasTwo(lines, start, (line) => TITLE.test(line))) return null;
  const found = new Map<number, Identified>();
  for (let at = start; at < lines.length; at += 1) {
    const each = code[at] === true ? null : identifiedAt(lines, at);
    if (each === null) continue;
    found.set(at, each);
    at = each.end - 1;
  }
  if (found.size < FEWEST) return null;
  const made: MadeLine[] = [];
  let number = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const each = found.get(index);
    if (each === undefined) {
      made.push(sameLine(lines, index));
      continue;
    }
    number += 1;
    made.push(...paperOf(lines, index, each, number));
    index = each.end - 1;
  }
  return asUnfolded(made);
}

function identifiedAt(lines: readonly string[], at: number): Identified | null {
  const line = lines[at] ?? "";
  if (at > 0 && !isBlank(lines[at - 1] ?? "")) return null;
  const next = lines[at + 1] ?? "";
  const [, title] = TITLE.exec(next) ?? [];
  if (title === undefined) return null;
  const [link] = paperLinks(line);
  if (link === undefined || !/^[\s*_]{0,6}$/.test(line.slice(0, link.start))) return null;
  if (link.label !== "" && !isGeneric(link.label)) return null;
  let end = at + 2;
  while (end < lines.length && !isBlank(lines[end] ?? "")) end += 1;
  const from = next.indexOf(title);
  return { link, title: { start: from, end: from + title.trimEnd().length }, end };
}

function paperOf(
  lines: readonly string[],
  index: number,
  { link: { url, start, end: to }, title, end }: Identified,
  number: number,
): MadeLine[] {
  const below = index + 2;
  const hasAuthors = below < end && looksLikeAuthors(lines[below] ?? "");
  const line = lines[index] ?? "";
  const rest = { index, start: to, end: line.length };
  const others = [];
  for (let at = hasAuthors ? below + 1 : below; at < end; at += 1) others.push(sameLine(lines, at));
  const beside = line.slice(to).trim() === "" ? [] : [madeLine(index), partOfLine(lines, rest)];
  const record = {
    title: partOfLine(lines, { index: index + 1, ...title }),
    authors: hasAuthors ? sameLine(lines, below) : null,
    links: [{ url, index, from: start, to }],
    ...{ subjects: null, details: [], abstract: [] },
  };
  return [...recordLines(record, number, index), ...others, ...beside, madeLine(index)];
}
