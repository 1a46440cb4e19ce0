import { citedLink, citedTitle } from "../line-parts/cited-title";
import { isCitation } from "../line-parts/is-citation";
import { without } from "../line-parts/link-line";
import { isNamedAsPaper, linksInText } from "../line-parts/links-in-text";
import { readTitle } from "../line-parts/read-title";
import { wordCount } from "../line-parts/word-count";
import { linkedName, namedBeside } from "./linked-name";
import type { ListItem } from "./list-items";
import { framedTitle, venueTitle } from "./venue-title";

/** A longer text before a citation is a title. */
const LONGEST_NAME = 3;

/** Returns whether an item is a link by its title to a file, has one beside it, or has a venue before its title: most likely, it is a paper. */
export function namesFile(lines: readonly string[], { named, from }: ListItem): boolean {
  const line = lines[named] ?? "";
  const own = { start: from, end: line.length };
  if ([venueTitle, framedTitle, citedLink].some((read) => read(line, own) !== null)) return true;
  const isFile = ({ url }: { url: string }) => /\.pdf(?:$|[?#])/i.test(url);
  const name = linkedName(line, own);
  return name !== null && (isFile(name) || namedBeside(line, own, isFile) !== null);
}

/** Returns whether an item begins with a link by a title, to any page but a place in this one, or has a link named after the paper. */
export function isTitled(lines: readonly string[], item: ListItem): boolean {
  const line = lines[item.named] ?? "";
  const name = linkedName(line, { start: item.from, end: line.length });
  if (name !== null) return !name.url.startsWith("#");
  return namesFile(lines, item) || isNamedPaper(lines, item);
}

/**
 * Returns whether an item is a title behind its venue, or one in bold before a link named "paper" or "pdf", to any site, or one above a
 * line of nothing but links, of which one is named so.
 */
export function isNamedPaper(lines: readonly string[], { named, from, end }: ListItem): boolean {
  const line = lines[named] ?? "";
  const own = { start: from, end: line.length };
  if (named + 1 < end && areNamedLinks(lines[named + 1] ?? ""))
    return linksInText(line, own).length === 0 && wordCount(line.slice(from)) > LONGEST_NAME;
  if (venueTitle(line, own) !== null || citedLink(line, own) !== null) return true;
  const title = line.includes("**")
    ? (readTitle(line, own) ?? citedTitle(line, own, { bare: false }))
    : null;
  if (title === null) return false;
  const links = linksInText(line, { start: title.after, end: line.length });
  return links.some(isNamedAsPaper);
}

/** Whether a line is nothing but links, of which one is named after the paper. */
function areNamedLinks(line: string): boolean {
  const whole = { start: 0, end: line.length };
  const links = linksInText(line, whole);
  return links.some(isNamedAsPaper) && /^[\s[\]()|,*·•]*$/.test(without(line, links, whole));
}

/** Returns whether an item names a method, with a citation in brackets behind it, as an article counts up what it builds on: `DQN ([Example et al., 2026](…))`. */
export function isNameCited(lines: readonly string[], { named, from }: ListItem): boolean {
  const line = lines[named] ?? "";
  const [link] = linksInText(line, { start: from, end: line.length });
  if (link === undefined || !isCitation(link.label)) return false;
  const name = line.slice(from, link.start);
  return name.endsWith("(") && wordCount(name) <= LONGEST_NAME;
}
