import { looksLikeAuthors } from "../facts/looks-like-authors";
import { isBlank, isThematicBreak } from "../lines/line-kinds";
import { labelAuthors } from "./label-authors";
import { leadsToOne } from "./leads-to-one";
import { hasWords, without } from "./link-line";
import { linksInText } from "./links-in-text";
import type { PaperBlock } from "./paper-block";
import { paragraphTitle } from "./paragraph-title";
import type { ReadTitle } from "./read-title";
import { unfoldBody } from "./unfold-body";
import { unfoldHead, withoutLabel } from "./unfold-head";
import { spansOf, unfoldedLine, type UnfoldedLine } from "./unfolded";

/** Lines from one that begins with a title up to the next; `below` is the index of the first after it. */
interface Part {
  start: number;
  below: number;
  end: number;
  title: ReadTitle;
}

/**
 * Returns the text of a section from its first paragraph that begins with a title (see `paragraphTitle`), with
 * the index of that line, or `null`. Such paragraphs are papers, with what follows them, if most of
 * them, at least `least`, lead to one paper each, by the title or in a line of facts.
 */
export function unfoldParagraphs(
  lines: readonly string[],
  code: readonly boolean[],
  { start, end }: { start: number; end: number },
  least: number,
): (PaperBlock & { start: number }) | null {
  const parts: Part[] = [];
  for (let at = start; at < end; at += 1) {
    const found = code[at] === true ? null : paragraphTitle(lines, at);
    const last = parts.at(-1);
    if (found === null) continue;
    if (last !== undefined) last.end = at;
    parts.push({ start: at, below: at + found.lines, end, title: found.title });
  }
  const [first] = parts;
  const others = new Set(parts.flatMap((part, i) => (isPaper(lines, part) ? [] : [i])));
  const found = parts.length - others.size;
  if (first === undefined || found < least || found * 2 <= parts.length) return null;
  const papers = parts.map((part, i) =>
    others.has(i) ? asIs(lines, part) : unfoldPart(lines, part),
  );
  return { start: first.start, end, papers, others };
}

function isPaper(lines: readonly string[], { start, below, end, title }: Part): boolean {
  const line = lines[start] ?? "";
  const after = { start: title.after, end: line.length };
  const links = linksInText(line, after);
  const names = withoutLabel(line.slice(after.start, links[0]?.start)).replace(/^[\s,:(–—-]+/, "");
  const rest =
    names === "" || looksLikeAuthors(names) ? "" : without(line.slice(after.start), links, after);
  const isBare = !hasWords(rest);
  const name = {
    index: start,
    start: title.title.start - (isLinked(line, title) ? 1 : 0),
    end: title.after,
  };
  return leadsToOne(
    lines,
    [isBare ? { ...name, end: line.length } : name],
    spansOf(lines, below, end),
  );
}

function isLinked(line: string, { title }: ReadTitle): boolean {
  return line.charAt(title.start - 1) === "[";
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
  const below = spansOf(lines, from, last).flatMap((span) => unfoldBody(lines, span));
  const blank = unfoldedLine(lines, start, { start: 0, end: 0 });
  return [...head.lines, ...(head.isBare ? labelAuthors(below) : below), blank];
}

function isSeparator(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  return isBlank(line) || isThematicBreak(line, lines[at - 1] ?? "");
}

function asIs(lines: readonly string[], { start, end }: Part): UnfoldedLine[] {
  return spansOf(lines, start, end).map((span) => unfoldedLine(lines, span.index, span));
}
