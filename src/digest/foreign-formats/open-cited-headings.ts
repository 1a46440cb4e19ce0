import { afterBlank } from "../lines/after-blank";
import { looksLikeAuthors } from "../facts/looks-like-authors";
import { readFactLine } from "../facts/fact-line";
import { findHeadings } from "../lines/headings";
import { linkLine } from "../line-parts/link-line";
import { leadsToPaper, linksInText } from "../line-parts/links-in-text";
import { asUnfolded, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import { withoutLabel } from "../unfolding/unfold-head";
import { unfoldedLine, type Unfolded, type UnfoldedLine } from "../line-parts/unfolded";

/** Names in emphasis, or up to a full stop or a year, and the venue after them. */
const PARTS =
  /^(\s*(?:([*_]{1,2})(?<italic>[^*_]{3,400})\2|(?<plain>[^*_[(]{3,400}?)(?=\.\s|\s*\()))[\s,.;:–—-]*(?<venue>.*)$/su;
const LONGEST_VENUE = 90;

/**
 * Returns a post in which the line below a heading that names authors, a venue and a link to a paper (`*Ada Example, Ben
 * Sample*, NeurIPS 2026. https://arxiv.org/abs/…`) is written as lines of facts, or `null` if it has none.
 */
export function openCitedHeadings(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const cited = new Map<number, UnfoldedLine[]>();
  for (const { index } of findHeadings(lines, start, code)) {
    const at = afterBlank(lines, index + 1);
    const facts = code[at] === true ? null : factsOf(lines, at);
    if (facts !== null) cited.set(at, facts);
  }
  if (cited.size === 0) return null;
  const made = lines.flatMap((_, index): MadeLine[] => {
    const facts = cited.get(index);
    if (facts !== undefined) {
      return facts.map(({ text, own, from }) => ({ text, pieces: [{ at: own, index, from }] }));
    }
    return [sameLine(lines, index)];
  });
  return asUnfolded(made);
}

function factsOf(lines: readonly string[], index: number): UnfoldedLine[] | null {
  const line = lines[index] ?? "";
  const links = linksInText(line, { start: 0, end: line.length });
  const [first] = links;
  if (first === undefined || !links.some(leadsToPaper) || readFactLine(line) !== null) return null;
  const before = withoutLabel(line.slice(0, first.start));
  const groups = PARTS.exec(before)?.groups;
  const names = groups?.italic ?? groups?.plain ?? before.trim();
  const venue = (groups?.venue ?? "").replace(/(?<![\s.,;:(–—-])[\s.,;:(–—-]+$/, "");
  if (names === "" || !looksLikeAuthors(names) || venue.length > LONGEST_VENUE) return null;
  // A few words of Chinese before a link are as short as a name.
  if (groups?.italic === undefined && !/(?<!\S)[^\s\p{sc=Latin}]*\p{sc=Latin}\S* \S/u.test(names))
    return null;
  if (/\p{L}{3}/u.test(line.slice(links.at(-1)?.end))) return null;
  const place = (text: string, from: number) => {
    const at = before.indexOf(text, from);
    return { start: at, end: at + text.length };
  };
  const namesAt = place(names, 0);
  const blank = unfoldedLine(lines, index, { start: 0, end: 0 });
  return [
    unfoldedLine(lines, index, namesAt, "Authors: "),
    blank,
    ...(venue === "" ? [] : [unfoldedLine(lines, index, place(venue, namesAt.end), "- venue: ")]),
    ...links.map((link) => linkLine(lines, index, link)),
    blank,
  ];
}
