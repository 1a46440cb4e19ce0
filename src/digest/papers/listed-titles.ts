import type { Heading } from "../lines/headings";
import { titleInBookMarks } from "../line-parts/book-marks";
import { itemLink } from "../line-parts/titled-item";
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
    count: listedTitles(lines, section, known),
  }));
  const listing = counts.filter(
    ({ section, count }) => count > 0 && !hasAuthors(lines, section, known),
  );
  const several = listing.filter(({ count }) => count > 1);
  const topics = several.length * 3 >= listing.length ? listing : several;
  return new Set(topics.map(({ section }) => section.heading));
}

/**
 * Returns how many papers a section lists by their titles, each in an item of a list that begins with a link. It is 0
 * where a link with another name, such as `abs`, comes first, since such a section is a paper itself.
 */
function listedTitles(
  lines: readonly string[],
  { heading, start, end }: Section,
  { code }: KnownLines,
): number {
  const listed = new Set<string>();
  for (let at = start; at < end; at += 1) {
    const line = lines[at] ?? "";
    // Such a title needs no link to name the paper of a topic.
    if (listed.size === 0 && titleInBookMarks(line) !== null) return 2;
    const link = code[at] === true ? null : itemLink(line);
    if (link === null) continue;
    if (link.isTitle && !heading.title.includes(link.label)) listed.add(link.address);
    else if (listed.size === 0) return 0;
  }
  return listed.size;
}
