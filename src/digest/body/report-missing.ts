import type { Footnote } from "../references";
import type { PapersMode } from "../front-matter/papers-mode";
import { rangeAt } from "../../problems/range";
import type { Report } from "../../problems/report";
import { papersMentioned } from "../../problems/rules/papers-mentioned";
import { papersMissing } from "../../problems/rules/papers-missing";
import type { Heading } from "../lines/headings";
import { mentionedPapers } from "./nearest-line";
import { reportLinksInPapers } from "./report-links-in-papers";
import { reportOtherLinks } from "./report-other-links";
import { reportStrayLinks } from "./report-stray-links";
import type { SplitBody } from "../papers/split-papers";

/** So many linked papers make a post look like a digest. */
const MANY = 3;

/**
 * Reports a post that looks like a digest and has no paper (`papers-missing`): it has numbered headings or
 * links to several papers, or its front matter says where papers are. The place is the line that comes nearest
 * to making a paper, or else the first numbered heading, or the beginning of the text. Fewer links are mentions
 * (`papers-mentioned`). `start` is the index of the post's first line.
 * In a post that has papers, a line of links above all headings is reported, and sections and papers with links to others.
 */
export function reportMissing(
  lines: string[],
  {
    split,
    start,
    mode,
    notes = [],
  }: { split: SplitBody; start: number; mode: PapersMode; notes?: readonly Footnote[] },
  report: Report,
): void {
  if (mode === "none") return;
  if (split.papers.length > 0) {
    reportStrayLinks(lines, split, report);
    reportOtherLinks(lines, split, report);
    reportLinksInPapers(lines, split, report);
    return;
  }
  const numbered = numberedHeadings(split.headings);
  const { count, first, nearest, isAside } = mentionedPapers({ lines, split, mode, notes }, start);
  const [heading] = numbered;
  if (mode === "auto" && numbered.length < 2 && (count < MANY || isAside)) {
    if (first !== null) report(papersMentioned, first.range, { links: count, first: first.text });
    return;
  }
  const place =
    heading === undefined
      ? rangeAt({ line: start + 1, column: 1 })
      : rangeAt({ line: heading.index + 1, column: 1 }, heading.end - 1);
  report(papersMissing, nearest?.range ?? place, {
    ...{ headings: numbered.length, links: count, others: false },
    ...{ nearest: nearest?.text ?? "", why: nearest?.why ?? null },
  });
}

/**
 * Returns the numbered headings of the highest level that has any: the sections of an article, if none is a
 * paper.
 */
export function numberedHeadings(headings: readonly Heading[]): Heading[] {
  const numbered = headings.filter(({ number, withoutSpace }) => number !== null && !withoutSpace);
  const level = numbered.reduce((least, heading) => Math.min(least, heading.level), 6);
  return numbered.filter((heading) => heading.level === level);
}
