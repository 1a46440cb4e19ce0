import { looksLikeAuthors } from "../facts/looks-like-authors";
import { afterBlank } from "../lines/after-blank";
import type { Heading } from "../lines/headings";
import { isBlank, isBlockStart, isPostLine } from "../lines/line-kinds";
import { withoutIndexes } from "../values/one-paper";
import { paperAddress } from "../values/paper-address";
import { isAside, paragraphEnd } from "./paragraph-end";
import type { KnownLines } from "./standing-facts";
import { wholeLink } from "../line-parts/whole-link";

/** Of one paper: its own, and those of a few indexes. */
const MOST_ADDRESSES = 6;

/** A heading with the lines up to the next. */
export interface Section {
  heading: Heading;
  start: number;
  end: number;
}

/**
 * Returns whether a fact about a paper comes before the next heading, with at most one paragraph (the authors)
 * and details between.
 */
export function leadsToFact(
  lines: string[],
  { start, end }: Section,
  { code, factAt }: KnownLines,
): boolean {
  let blocks = 0;
  let inBlock = false;
  for (let i = start; i < end && code[i] !== true; i += 1) {
    const line = lines[i] ?? "";
    if (isBlank(line)) inBlock = false;
    else if (factAt(i)?.certain === true) return true;
    else if (!inBlock && !isAside(line)) {
      inBlock = true;
      blocks += 1;
      if (blocks > 1) return false;
    }
  }
  return false;
}

/** Returns whether the certain facts of a section, wherever they stand, lead to more than one paper. */
export function leadsToSeveral({ start, end }: Section, { factAt }: KnownLines): boolean {
  const papers = new Set<string>();
  for (let i = start; i < end && papers.size < MOST_ADDRESSES; i += 1) {
    const fact = factAt(i);
    const [first] =
      fact?.certain === true ? fact.links.flatMap(({ url }) => paperAddress(url) ?? []) : [];
    if (first !== undefined) papers.add(first);
  }
  return papers.size > 0 && withoutIndexes(papers).length > 1;
}

/** Returns whether a section begins with a paragraph that reads like authors. */
export function hasAuthors(
  lines: string[],
  { start, end }: Section,
  { code, factAt }: KnownLines,
): boolean {
  const at = afterBlank(lines, start, end);
  const line = lines[at] ?? "";
  if (at >= end || code[at] === true || isBlockStart(line)) return false;
  return looksLikeAuthors(lines.slice(at, paragraphEnd(lines, at, end, factAt)).join("\n"));
}

/** Returns whether a whole heading is a link to a known site of papers. */
export function linksToPaper({ title }: Heading): boolean {
  const link = wholeLink(title);
  return link !== null && paperAddress(link.url) !== null;
}

/** Returns whether the embed code of a social post stands in a section. */
export function holdsPost(lines: string[], { start, end }: Section, { code }: KnownLines): boolean {
  for (let i = start; i < end; i += 1) {
    if (code[i] !== true && isPostLine(lines[i] ?? "")) return true;
  }
  return false;
}

/** Returns whether a section begins with a line that is nothing but the address of a file on any site. */
export function beginsWithFile(
  lines: string[],
  { start, end }: Section,
  { code }: KnownLines,
): boolean {
  const at = afterBlank(lines, start, end);
  const line = at < end && code[at] !== true ? (lines[at] ?? "") : "";
  return line.length < 2000 && /^\s*<?https?:\/\/[^\s<>]+\.pdf>?\s*$/i.test(line);
}
