import { indentOf, isBlank, isBlockStart } from "../lines/line-kinds";
import { without } from "./link-line";
import { linksInText, paperLinks } from "./links-in-text";
import { labelAuthors } from "./label-authors";
import { leadsToOne, mayLead } from "./leads-to-one";
import type { KindOfBlock } from "./paper-block";
import { readTitle, skipBefore, type ReadTitle } from "./read-title";
import { unfoldHead, withoutLabel } from "./unfold-head";
import { spansOf, unfoldedLine, type UnfoldedLine } from "./unfolded";

const MARKER = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;

/** An item of a list: from its first line up to `end`. */
interface Item {
  start: number;
  end: number;
}

/**
 * Returns the list that begins in line `at`, or `null`. It is a list of papers if most items, at least
 * `least`, begin with the title of a paper and link to it.
 */
export function unfoldList(
  lines: readonly string[],
  at: number,
  least: number,
): KindOfBlock | null {
  const items: Item[] = [];
  const deepest = indentOf(lines[at] ?? "") + 1;
  for (let i = at; begins(lines[i] ?? "", deepest);) {
    const end = itemEnd(lines, i, deepest);
    items.push({ start: i, end });
    i = end;
  }
  const titles = items.map((item) => titleOf(lines, item));
  const found = titles.filter((title) => title !== null).length;
  const last = items.at(-1);
  if (last === undefined) return null;
  if (found < least || found * 2 <= items.length)
    return { kind: "list", end: last.end, papers: null };
  const papers = items.map((item, i) => unfoldItem(lines, item, titles[i] ?? null));
  return { kind: "list", end: last.end, papers };
}

/** Whether an item with at most this indentation begins; deeper items belong to it. */
function begins(line: string, deepest: number): boolean {
  return MARKER.test(line) && indentOf(line) <= deepest;
}

/** The index after the indented lines and the blank lines that an indented line or an item follows. */
function itemEnd(lines: readonly string[], start: number, deepest: number): number {
  let end = start + 1;
  for (let i = end; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    if (isBlank(line)) continue;
    if (begins(line, deepest)) return i;
    // A line that directly continues a paragraph needs no indentation (CommonMark 0.31, 5.2).
    const continues = i === end && !isBlockStart(line);
    if (!continues && !/^(?: {2}|\t)/.test(line)) break;
    end = i + 1;
  }
  return end;
}

function titleOf(lines: readonly string[], { start, end }: Item): ReadTitle | null {
  const hasPaper = lines.slice(start, end).some(mayLead);
  if (!hasPaper) return null;
  const line = lines[start] ?? "";
  const from = MARKER.exec(line)?.[0].length ?? 0;
  const links = linksInText(line, { start: from, end: line.length });
  const below = spansOf(lines, start + 1, end);
  if (links.length === 0) {
    if (!leadsToOne(lines, [], below)) return null;
    const all = { start: from, end: line.length };
    const read = readTitle(line, all);
    return read ?? { title: { ...all, start: skipBefore(line, all) }, after: line.length };
  }
  if (!lines.slice(start, end).some((own) => paperLinks(own).length > 0)) return null;
  const read = readTitle(line, { start: from, end: line.length });
  if (read !== null) return isMention(line, read) ? null : read;
  const [first] = links;
  if (first === undefined) return null;
  const own = { start: first.start, end: line.length };
  // A sentence that only mentions a paper continues after the link.
  if (/\p{L}{3}/u.test(without(line.slice(first.start), links, own))) return null;
  const text = withoutLabel(line.slice(from, first.start));
  const [, quoted] = /^["“”„](.{3,300}?)["”“]/.exec(text) ?? [];
  if (quoted !== undefined) {
    return {
      title: { start: from + 1, end: from + 1 + quoted.length },
      after: from + quoted.length + 2,
    };
  }
  return text === ""
    ? null
    : { title: { start: from, end: from + text.length }, after: first.start };
}

/** A sentence that begins with a short name as a link, such as `[BERT](…) masks words.` */
function isMention(line: string, { title, after }: ReadTitle): boolean {
  const words = line.slice(title.start, title.end).trim().split(/\s+/);
  if (words.length > 2 || line.charAt(title.start - 1) !== "[") return false;
  return /^,? (?!by |et al)\p{Ll}+ \p{L}+.*[.!:]\s*$/u.test(line.slice(after, after + 2000));
}

function unfoldItem(
  lines: readonly string[],
  { start, end }: Item,
  read: ReadTitle | null,
): UnfoldedLine[] {
  const line = lines[start] ?? "";
  const from = MARKER.exec(line)?.[0].length ?? 0;
  const head = unfoldHead(lines, { index: start, start: from, end: line.length }, read);
  const below = Array.from({ length: end - start - 1 }, (_, i) => start + 1 + i);
  const dedent = /^\s*/.exec(lines[start + 1] ?? "")?.[0].length ?? 0;
  const inner = below.map((index) => {
    const inside = lines[index] ?? "";
    const spaces = inside.length - inside.trimStart().length;
    return unfoldedLine(lines, index, { start: Math.min(spaces, dedent), end: inside.length });
  });
  const blank = unfoldedLine(lines, start, { start: 0, end: 0 });
  return [
    ...head.lines,
    ...(inner.length > 0 && head.hasText ? [blank] : []),
    ...(head.isBare ? labelAuthors(inner) : inner),
    blank,
  ];
}
