import { looksLikeAuthors } from "../facts/looks-like-authors";
import { indentOf, isBlank, isBlockStart } from "../lines/line-kinds";
import type { Span } from "../lines/span";
import { hasWords, linkLine, without } from "./link-line";
import { citedTitle } from "./cited-title";
import { linksInText, paperLinks, type TextLink } from "./links-in-text";
import { labelAuthors } from "./label-authors";
import { leadsToOne, mayLead } from "./leads-to-one";
import { listMarker, type ListMarker } from "./list-marker";
import type { KindOfBlock } from "./paper-block";
import { italicTitle, readTitle, skipBefore, type ReadTitle } from "./read-title";
import { titleEnd } from "./split-names";
import { isIdentifier } from "./table-cells";
import { labelledTitle } from "./title-label";
import { unfoldHead, withoutLabel } from "./unfold-head";
import { spansOf, unfoldedLine, type UnfoldedLine } from "./unfolded";

/** An item of a list: from its first line up to `end`. */
interface Item {
  start: number;
  end: number;
  /** The index of the line that names it, and the offset where its text begins. */
  named: number;
  from: number;
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
  const first = listMarker(lines[at] ?? "");
  if (first === null) return null;
  const items: Item[] = [];
  for (let i = at; begins(lines[i] ?? "", first);) {
    const end = itemEnd(lines, i, first);
    items.push(itemOf(lines, i, end));
    i = end;
  }
  const titles = items.map((item) => titleOf(lines, item));
  const found = titles.filter((title) => title !== null).length;
  const last = items.at(-1);
  if (last === undefined) return null;
  if (found < least || found * 2 <= items.length)
    return nestedList(lines, at, last.end, least) ?? { kind: "list", end: last.end, papers: null };
  const papers = items.map((item, i) => unfoldItem(lines, item, titles[i] ?? null));
  return { kind: "list", end: last.end, papers };
}

function itemOf(lines: readonly string[], start: number, end: number): Item {
  const from = listMarker(lines[start] ?? "")?.end ?? 0;
  if (labelledTitle((lines[start] ?? "").slice(from)) !== null)
    return { start, end, named: start, from };
  for (let i = start + 1; i < end; i += 1) {
    if (labelledTitle(lines[i] ?? "") !== null) return { start, end, named: i, from: 0 };
  }
  return { start, end, named: start, from };
}

/**
 * The first list of papers below an item of a list that are topics; the items before it stay as they are, and those
 * after it are read as a list of their own.
 */
function nestedList(
  lines: readonly string[],
  at: number,
  end: number,
  least: number,
): KindOfBlock | null {
  const outer = indentOf(lines[at] ?? "") + 1;
  for (let i = at + 1; i < end; i += 1) {
    if (indentOf(lines[i] ?? "") <= outer || listMarker(lines[i] ?? "") === null) continue;
    const inner = unfoldList(lines, i, least);
    if (inner === null) continue;
    if (inner.papers !== null) return { ...inner, start: i };
    i = inner.end - 1;
  }
  return null;
}

/** Whether an item of the list begins; those that are deeper belong to an item. */
function begins(line: string, { kind, indent }: ListMarker): boolean {
  const marker = listMarker(line);
  return marker !== null && marker.kind === kind && Math.abs(marker.indent - indent) <= 1;
}

/** The index after the indented lines and the blank lines that an indented line or an item follows. */
function itemEnd(lines: readonly string[], start: number, list: ListMarker): number {
  let end = start + 1;
  for (let i = end; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    if (isBlank(line)) continue;
    if (begins(line, list) || indentOf(line) < list.indent - 1) return i;
    // A line that directly continues a paragraph needs no indentation (CommonMark 0.31, 5.2), and many leave
    // it out before the bullets below a number.
    const isBelow = list.kind !== "-" && listMarker(line)?.kind === "-";
    const isText = !isBlockStart(line) || /^ {0,3}<https?:/.test(line);
    const continues = i === end && (isBelow || isText);
    if (!continues && !/^(?: {2}|\t)/.test(line)) break;
    end = i + 1;
  }
  return end;
}

function titleOf(lines: readonly string[], { start, end, named, from }: Item): ReadTitle | null {
  const hasPaper = lines.slice(start, end).some(mayLead);
  if (!hasPaper) return null;
  const line = lines[named] ?? "";
  const all = { start: from, end: line.length };
  const labelled = labelledTitle(line.slice(from));
  if (labelled !== null) {
    const title = { start: from + labelled.start, end: from + labelled.end };
    const [beside = all, ...others] = spansOf(lines, start, end);
    const name = start === named ? [] : [{ ...beside, index: start }];
    return leadsToOne(lines, name, others) ? { title, after: line.length } : null;
  }
  const links = linksInText(line, all);
  const below = spansOf(lines, start + 1, end);
  if (links.length === 0) {
    if (!leadsToOne(lines, [], below)) return null;
    return (
      readTitle(line, all) ??
      italicHead(line, all) ??
      plainHead(line, { ...all, start: skipBefore(line, all) })
    );
  }
  if (!lines.slice(start, end).some((own) => paperLinks(own).length > 0)) return null;
  const read = readTitle(line, all);
  if (read !== null) return isMention(line, read) ? null : read;
  const bare = listMarker(line)?.kind === "[1]";
  return (
    citedTitle(line, all, { bare }) ??
    beforeLinks(line, all, links) ??
    afterIdentifier(line, all, links)
  );
}

/** The title before the links of a line, if these end it. */
function beforeLinks(
  line: string,
  { start: from, end }: Span,
  links: readonly TextLink[],
): ReadTitle | null {
  const [first] = links;
  if (first === undefined) return null;
  const own = { start: first.start, end };
  // A sentence that only mentions a paper continues after the link.
  if (/\p{L}{3}/u.test(without(line.slice(first.start, end), links, own))) return null;
  const text = withoutLabel(line.slice(from, first.start));
  const [, quoted] = /^["“”„](.{3,300}?)["”“]/.exec(text) ?? [];
  if (quoted !== undefined) {
    return {
      title: { start: from + 1, end: from + 1 + quoted.length },
      after: from + quoted.length + 2,
    };
  }
  if (text === "") return null;
  const italic = italicHead(line, { start: from, end: first.start });
  if (italic !== null) return italic;
  return plainHead(line, { start: from, end: from + text.length });
}

/** A title in italics, with nothing but names after it. */
function italicHead(line: string, span: Span): ReadTitle | null {
  const italic = italicTitle(line, span);
  const names = withoutLabel(line.slice(italic?.after, span.end)).replace(/^[\s,:|–—-]+/, "");
  return hasWords(names) && !looksLikeAuthors(names) ? null : italic;
}

/** A title without marks in front of its authors. */
function plainHead(line: string, { start, end }: Span): ReadTitle {
  const after = start + titleEnd(line.slice(start, end));
  return { title: { start, end: after }, after };
}

/** `[2603.10001](…) Title`, `2603.10001: Title. Ada Example`; an identifier alone names the paper, too. */
function afterIdentifier(
  line: string,
  { end }: Span,
  links: readonly TextLink[],
): ReadTitle | null {
  const [first, next] = links;
  const name = first?.label || line.slice(first?.start, first?.end).replace(/^https?:.*\//, "");
  if (first === undefined || !isIdentifier(name)) return null;
  const stop = next?.start ?? end;
  const skipped = /^[\s\])*_:.,|–—-]*/.exec(line.slice(first.end, stop))?.[0].length ?? 0;
  const start = first.end + skipped;
  const text = withoutLabel(line.slice(start, stop)).trimEnd();
  if (text === "") return { title: { start: first.end, end: first.end }, after: first.end };
  return plainHead(line, { start, end: start + text.length });
}

/** A sentence that begins with a short name as a link, such as `[BERT](…) masks words.` */
function isMention(line: string, { title, after }: ReadTitle): boolean {
  const words = line.slice(title.start, title.end).trim().split(/\s+/);
  if (words.length > 2 || line.charAt(title.start - 1) !== "[") return false;
  return /^,? (?!by |et al)\p{Ll}+ \p{L}+.*[.!:]\s*$/u.test(line.slice(after, after + 2000));
}

function unfoldItem(
  lines: readonly string[],
  { start, end, named, from }: Item,
  read: ReadTitle | null,
): UnfoldedLine[] {
  const line = lines[named] ?? "";
  const head = unfoldHead(lines, { index: named, start: from, end: line.length }, read);
  const first = lines[start] ?? "";
  // Behind a labelled title, the words beside the marker are text.
  const besideAt = { start: listMarker(first)?.end ?? 0, end: first.length };
  const links = named === start ? [] : linksInText(first, besideAt);
  const hasText =
    named !== start && hasWords(without(first.slice(besideAt.start), links, besideAt));
  const beside = hasText ? [unfoldedLine(lines, start, besideAt)] : [];
  const blank = unfoldedLine(lines, start, { start: 0, end: 0 });
  const below = Array.from({ length: end - start - 1 }, (_, i) => start + 1 + i);
  const dedent = /^\s*/.exec(lines[start + 1] ?? "")?.[0].length ?? 0;
  const inner = below
    .filter((index) => index !== named)
    .map((index) => {
      const inside = lines[index] ?? "";
      const spaces = inside.length - inside.trimStart().length;
      return unfoldedLine(lines, index, { start: Math.min(spaces, dedent), end: inside.length });
    });
  return [
    ...head.lines,
    ...links.map((link) => linkLine(lines, start, link)),
    ...(inner.length > 0 && head.hasText ? [blank] : []),
    ...(head.isBare ? labelAuthors(inner) : inner),
    blank,
    ...beside,
    blank,
  ];
}
