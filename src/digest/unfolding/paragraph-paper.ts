import { looksLikeAuthors } from "../facts/looks-like-authors";
import { isBlank, isThematicBreak } from "../lines/line-kinds";
import { areCited } from "../line-parts/cited-title";
import { labelAuthors } from "./label-authors";
import { leadsToOne } from "./leads-to-one";
import { hasWords, without } from "../line-parts/link-line";
import { areLinks } from "../line-parts/links-alone";
import { linksInText } from "../line-parts/links-in-text";
import type { ParagraphPart } from "./paragraph-parts";
import { isGeneric, type ReadTitle } from "../line-parts/read-title";
import { unfoldBody } from "./unfold-body";
import { unfoldHead, withoutLabel } from "./unfold-head";
import { spansOf, unfoldedLine, type LineSpan, type UnfoldedLine } from "../line-parts/unfolded";

const LONGEST_NAMES = 400;
/** A month behind the title of a citation. */
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/gi;

/** Returns whether paragraphs that begin with a title lead to one paper, by the title or in a line of facts. */
export function isPaper(
  lines: readonly string[],
  { start, below, end, title }: ParagraphPart,
): boolean {
  const line = lines[start] ?? "";
  const after = { start: title.after, end: line.length };
  const links = linksInText(line, after);
  const names = withoutLabel(line.slice(after.start, links[0]?.start))
    .replace(/^[\s,:(|·•–—-]+|(?<![\s(<|·•–—-])[\s(<|·•–—-]+$/g, "")
    .replace(/(?<=\p{Ll}{3})\.$/u, "");
  const [, cited = ""] = /^(.{2,300}?),?\s(?:19|20)\d{2}[a-z]?\)?$/.exec(names) ?? [];
  const areNames = names === "" || looksLikeAuthors(names) || (cited !== "" && areCited(cited));
  const rest = areNames ? "" : without(line.slice(after.start), links, after);
  const isBare = isCitation(line, title) || !hasWords(rest.replace(MONTH, ""));
  const name = { index: start, start: linkStart(line, title), end: title.after };
  return leadsToOne(
    lines,
    [isBare ? { ...name, end: line.length } : name],
    bodyOf(lines, below, end),
  );
}

/** Returns whether a paragraph is a citation with a link to the paper on any site, `[pdf](…)`: one among papers is one, too. */
export function isCitedFile(lines: readonly string[], part: ParagraphPart | undefined): boolean {
  const line = lines[part?.start ?? -1] ?? "";
  if (part === undefined || !isCitation(line, part.title)) return false;
  const links = linksInText(line, { start: part.title.after, end: line.length });
  return links.length === 1 && links.every(({ label }) => isGeneric(label));
}

const NUMBER = /^\s*(?:\*\*\[\d{1,4}\]\*\*|\d{1,4}[.)])?\s*/;
/** What parts authors from a title: a quotation mark, or a year in brackets as APA's style has it. */
const BEFORE_TITLE =
  /(?<![\s.,:])[\s.,:]{0,9}(?:["“„]|\((?:19|20)\d{2}[a-z]?\)[.,:]?\s)[*_\s]{0,9}$/u;

/** Whether the title of a citation stands behind its authors: the words after it are its venue. */
function isCitation(line: string, { title: { start } }: ReadTitle): boolean {
  const before = line.slice(NUMBER.exec(line)?.[0].length ?? 0, start);
  const names = before.slice(-LONGEST_NAMES).replace(BEFORE_TITLE, "");
  return names.length < Math.min(before.length, LONGEST_NAMES) && areCited(names);
}

/** Where the link begins whose label a title is, or else the title. */
function linkStart(line: string, { title: { start } }: ReadTitle): number {
  if (line.charAt(start - 1) === "[") return start - 1;
  const element = line.lastIndexOf("<a ", start);
  return element === -1 || line.slice(element, start).includes("</a>") ? start : element;
}

/** Returns the lines of the paper that paragraphs are: its title, then its facts and text. */
export function unfoldPart(
  lines: readonly string[],
  { start, below: from, end, title }: ParagraphPart,
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

/** The lines below a title, without the colons of a definition as Pandoc writes it. */
function bodyOf(lines: readonly string[], from: number, to: number): LineSpan[] {
  return spansOf(lines, from, to).map((span) => {
    const colon = /^ {0,3}:[ \t]+/.exec(lines[span.index] ?? "")?.[0].length ?? 0;
    return { ...span, start: colon };
  });
}

function isSeparator(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  const above = lines[at - 1] ?? "";
  // The number of the next paper in a paragraph of its own.
  const isNumber = isBlank(above) && /^[ \t]*\d{1,3}[.)、]?[ \t]*$/.test(line);
  return isBlank(line) || isNumber || isThematicBreak(line, above);
}
