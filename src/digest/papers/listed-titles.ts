import type { Heading } from "../lines/headings";
import { titleInBookMarks } from "../line-parts/book-marks";
import { paperLinks } from "../line-parts/links-in-text";
import { itemLink } from "../line-parts/titled-item";
import { wordCount } from "../line-parts/word-count";
import { isBlank } from "../lines/line-kinds";
import { paperAddress } from "../values/paper-address";
import { hasAuthors, type Section } from "./section-signs";
import type { KnownLines } from "./standing-facts";

/** Returns the sections that are topics: at least a third list several papers by their titles, and the others one. */
export function topicsAmong(
  lines: string[],
  sections: readonly Section[],
  known: KnownLines,
): Set<Heading> {
  const counts = sections.map((section) => ({
    section,
    ...listedTitles(lines, section, known),
  }));
  const listing = counts.filter(
    ({ section, count, bold }) => count > 0 && (bold > 1 || !hasAuthors(lines, section, known)),
  );
  const several = listing.filter(({ count }) => count > 1);
  const topics = several.length * 3 >= listing.length ? listing : several;
  return new Set(topics.map(({ section }) => section.heading));
}

/** A title in bold that is a line, with or without a break behind it. */
const BOLD_LINE =
  /^[ \t]{0,3}(\*\*|__)(?=\S)([^*]{8,400})\1[ \t]{0,9}(?:<br[ \t]*\/?>)?[ \t]{0,9}$/i;
const FEWEST_WORDS = 3;
const BULLET = /^[ \t]{0,3}[-*+][ \t]/;
/** The lines below it among which the link stands: authors, venue, or a list of links with blank lines. */
const LINES_BELOW = 6;

/** The paper to which the paragraph below a title in bold leads, as `paperAddress` gives it; `null` where a line is no such title. */
function addressBelow(lines: readonly string[], at: number, end: number): string | null {
  const [, , title = ""] = BOLD_LINE.exec(lines[at] ?? "") ?? [];
  if (wordCount(title) < FEWEST_WORDS || /[:：]$/.test(title)) return null;
  let isBelow = false;
  for (let i = at + 1; i < Math.min(end, at + 1 + LINES_BELOW); i += 1) {
    const line = lines[i] ?? "";
    isBelow ||= isBlank(line);
    // Below a blank line a list of its links follows, such as `- Paper: https://…`.
    if (isBelow && !isBlank(line) && !BULLET.test(line)) return null;
    const [link] = paperLinks(line);
    if (link !== undefined) return paperAddress(link.url);
  }
  return null;
}

/**
 * Returns how many papers a section lists by their titles, each in an item of a list that begins with a link, or as a line in bold
 * above a line with its link (`bold` of them). It is 0
 * where a link with another name, such as `abs`, comes first, since such a section is a paper itself.
 */
function listedTitles(
  lines: readonly string[],
  { heading, start, end }: Section,
  { code }: KnownLines,
): { count: number; bold: number } {
  const listed = new Set<string>();
  let bold = 0;
  for (let at = start; at < end; at += 1) {
    const line = lines[at] ?? "";
    // Such a title needs no link to name the paper of a topic.
    if (listed.size === 0 && titleInBookMarks(line) !== null) return { count: 2, bold };
    const below = code[at] === true ? null : addressBelow(lines, at, end);
    if (below !== null && !heading.title.includes(line.trim()) && !listed.has(below)) {
      listed.add(below);
      bold += 1;
    }
    const link = code[at] === true ? null : itemLink(line);
    if (link === null) continue;
    if (link.isTitle && !heading.title.includes(link.label)) listed.add(link.address);
    else if (listed.size === 0) return { count: 0, bold };
  }
  return { count: listed.size, bold };
}
