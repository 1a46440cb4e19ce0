import { looksLikeAuthors } from "../facts/looks-like-authors";
import { isBlank, isMarkedHeading, isThematicBreak } from "../lines/line-kinds";
import { areCited } from "./cited-title";
import { labelAuthors } from "./label-authors";
import { leadsToOne } from "./leads-to-one";
import { hasWords, without } from "./link-line";
import { areLinks, isAddress } from "./links-alone";
import { linksInText } from "./links-in-text";
import type { PaperBlock } from "./paper-block";
import { paragraphTitle } from "./paragraph-title";
import { PLAIN_FORMS, plainParagraph, signOf } from "./plain-paragraph";
import type { ReadTitle } from "./read-title";
import { unfoldBody } from "./unfold-body";
import { unfoldHead, withoutLabel } from "./unfold-head";
import { spansOf, unfoldedLine, type LineSpan, type UnfoldedLine } from "./unfolded";

/** Lines from one that begins with a title up to the next; `below` is the index of the first after it. */
interface Part {
  start: number;
  below: number;
  end: number;
  title: ReadTitle;
}

/** A greeting and a farewell are paragraphs of no paper. */
const AROUND = 2;

/** A section of a post, from its heading on. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Returns the text of a section from its first paragraph that begins with a title, with the index of that line,
 * or `null`. Such paragraphs are papers, with what follows them, if most of them, at least `least`, lead to one
 * paper each, by the title or in a line of facts. Titles with marks (see `paragraphTitle`) come first; others (see
 * `plainParagraph`) need two neighbours, and unmarked ones must be half of all paragraphs.
 */
export function unfoldParagraphs(
  lines: readonly string[],
  code: readonly boolean[],
  section: Stretch,
  least: number,
): (PaperBlock & { start: number }) | null {
  const marked = partsOf(lines, section, code, (at) => paragraphTitle(lines, at));
  const block = blockOf(lines, marked, section, least);
  if (block !== null || marked.length > 0) return block;
  for (const form of PLAIN_FORMS) {
    let sign: string | null = null;
    const parts = partsOf(lines, section, code, (at) => {
      const title = plainParagraph(lines, at, form);
      if (title === null) return null;
      const own = signOf(lines[at] ?? "");
      sign ??= own;
      return form === "signed" && own !== sign ? null : { title, lines: 1 };
    });
    if (form === "plain" && parts.length * 2 < paragraphsIn(lines, section) - AROUND) continue;
    const plain = blockOf(lines, parts, section, Math.max(least, 2));
    if (plain !== null) return plain;
  }
  return null;
}

function partsOf(
  lines: readonly string[],
  { start, end }: Stretch,
  code: readonly boolean[],
  titleAt: (at: number) => { title: ReadTitle; lines: number } | null,
): Part[] {
  const parts: Part[] = [];
  for (let at = start; at < end; at += 1) {
    const found = code[at] === true ? null : titleAt(at);
    const last = parts.at(-1);
    if (found === null || (last !== undefined && isLinkOf(lines, last, at))) continue;
    if (last !== undefined) last.end = at;
    parts.push({ start: at, below: at + found.lines, end, title: found.title });
  }
  return parts;
}

/** Whether a line is a link alone below a title alone, as where its label is a summary. */
function isLinkOf(lines: readonly string[], { start, below, title }: Part, at: number): boolean {
  const line = lines[start] ?? "";
  if (
    hasWords(line.slice(title.after)) ||
    linksInText(line, { start: 0, end: line.length }).length > 0
  )
    return false;
  for (let i = below; i < at; i += 1) if (!isBlank(lines[i] ?? "")) return false;
  return isAddress(lines[at] ?? "");
}

function blockOf(
  lines: readonly string[],
  parts: readonly Part[],
  { end }: Stretch,
  least: number,
): (PaperBlock & { start: number }) | null {
  const [first] = parts;
  const others = new Set(parts.flatMap((part, i) => (isPaper(lines, part) ? [] : [i])));
  const found = parts.length - others.size;
  if (first === undefined || found < least || found * 2 <= parts.length) return null;
  const papers = parts.map((part, i) =>
    others.has(i) ? asIs(lines, part) : unfoldPart(lines, part),
  );
  return { start: first.start, end, papers, others };
}

function paragraphsIn(lines: readonly string[], { start, end }: Stretch): number {
  let count = 0;
  for (let i = start; i < end; i += 1) {
    const line = lines[i] ?? "";
    const before = i === start ? "" : (lines[i - 1] ?? "");
    const begins = !isBlank(line) && isBlank(before) && !isThematicBreak(line, before);
    if (begins && !isMarkedHeading(line)) count += 1;
  }
  return count;
}

function isPaper(lines: readonly string[], { start, below, end, title }: Part): boolean {
  const line = lines[start] ?? "";
  const after = { start: title.after, end: line.length };
  const links = linksInText(line, after);
  const names = withoutLabel(line.slice(after.start, links[0]?.start)).replace(
    /^[\s,:(|·•–—-]+|[\s(<|·•–—-]+$/g,
    "",
  );
  const [, cited = ""] = /^(.{2,300}?),?\s(?:19|20)\d{2}[a-z]?\)?$/.exec(names) ?? [];
  const areNames = names === "" || looksLikeAuthors(names) || (cited !== "" && areCited(cited));
  const rest = areNames ? "" : without(line.slice(after.start), links, after);
  const isBare = !hasWords(rest);
  const name = {
    index: start,
    start: linkStart(line, title),
    end: title.after,
  };
  return leadsToOne(
    lines,
    [isBare ? { ...name, end: line.length } : name],
    bodyOf(lines, below, end),
  );
}

/** The lines below a title, without the colons of a definition as Pandoc writes it. */
function bodyOf(lines: readonly string[], from: number, to: number): LineSpan[] {
  return spansOf(lines, from, to).map((span) => {
    const colon = /^ {0,3}:[ \t]+/.exec(lines[span.index] ?? "")?.[0].length ?? 0;
    return { ...span, start: colon };
  });
}

/** Where the link begins whose label a title is, or else the title. */
function linkStart(line: string, { title: { start } }: ReadTitle): number {
  if (line.charAt(start - 1) === "[") return start - 1;
  const element = line.lastIndexOf("<a ", start);
  return element === -1 || line.slice(element, start).includes("</a>") ? start : element;
}

function unfoldPart(
  lines: readonly string[],
  { start, below: from, end, title }: Part,
): UnfoldedLine[] {
  const line = lines[start] ?? "";
  const head = unfoldHead(lines, { index: start, start: 0, end: line.length }, title);
  let last = end;
  // What separates papers is no part of either.
  while (last > from && isSeparator(lines, last - 1)) last -= 1;
  const blank = unfoldedLine(lines, start, { start: 0, end: 0 });
  const below = bodyOf(lines, from, last).flatMap((span) => {
    const body = unfoldBody(lines, span);
    const [only] = body;
    // Between other lines of the paragraph links would be words of it.
    return body.length === 1 && only !== undefined && areLinks(only.text)
      ? [blank, only, blank]
      : body;
  });
  return [...head.lines, ...(head.isBare ? labelAuthors(below) : below), blank];
}

function isSeparator(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  return isBlank(line) || isThematicBreak(line, lines[at - 1] ?? "");
}

function asIs(lines: readonly string[], { start, end }: Part): UnfoldedLine[] {
  return spansOf(lines, start, end).map((span) => unfoldedLine(lines, span.index, span));
}
