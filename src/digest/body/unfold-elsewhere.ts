import { afterBlank } from "../lines/after-blank";
import { isMarkedHeading } from "../lines/line-kinds";
import { paperAddress } from "../values/paper-address";
import { isSourcesHeading } from "../unfolding/sources-heading";
import type { ProseLines, SplitBody } from "../papers/split-papers";
import { unfold, type UnfoldedPapers } from "../unfolding/unfold";
import { linksInText } from "../line-parts/links-in-text";
import { mayLead } from "../unfolding/leads-to-one";

/**
 * Returns a post whose headings are papers with the lists and tables of other papers in its other sections, such
 * as "Also seen", rewritten as papers too; `null` if it has none. Lists of the same papers are a table of contents.
 */
export function unfoldElsewhere(
  lines: readonly string[],
  split: SplitBody,
  start: number,
): UnfoldedPapers | null {
  const sections = otherSections(lines, split);
  const isWorth = sections.some((part) => lines.slice(part.start, part.end).some(mayLead));
  if (!isWorth) return null;
  const code = [...split.code].fill(true);
  for (const part of sections) {
    for (let i = part.start; i < part.end; i += 1) code[i] = split.code[i] ?? false;
  }
  const taken = takenAddresses(lines, split);
  return unfold(lines, { start, code, mode: "auto", isTaken: (address) => taken.has(address) });
}

/** Returns the prose of a post that begins with a heading or stands behind a paper, apart from its sources. */
export function otherSections(lines: readonly string[], { prose }: SplitBody): ProseLines[] {
  return prose.filter(({ start, end, after }) => {
    const line = lines[afterBlank(lines, start, end)] ?? "";
    return !isSourcesHeading(line) && (after > 0 || isMarkedHeading(line));
  });
}

/** Returns the addresses of the papers to which a post's papers link, as `paperAddress` gives them. */
export function takenAddresses(
  lines: readonly string[],
  { papers, factAt }: SplitBody,
): Set<string> {
  const taken = new Set<string>();
  const add = (url: string) => {
    const address = paperAddress(url);
    if (address !== null) taken.add(address);
  };
  for (const { heading, end } of papers) {
    const title = lines[heading.index] ?? "";
    for (const { url } of linksInText(title, { start: 0, end: title.length })) add(url);
    for (let i = heading.index + 1; i < end; i += 1) {
      for (const { url } of factAt(i)?.links ?? []) add(url);
    }
  }
  return taken;
}
