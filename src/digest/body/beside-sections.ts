import { findHeadings, type Heading } from "../lines/headings";
import type { UnfoldedPapers } from "../unfolding/unfold";
import { numberedHeadings } from "./report-missing";

/** A table has so many times as many papers as the post has numbered headings if these are its remarks on them. */
const MANY = 2;

/**
 * Returns whether the lists and tables of papers in a post with numbered headings are the papers of a digest and no part of an
 * article: the numbered headings are topics, most of which have papers below them, or they number the remarks that come
 * after tables of many more papers.
 */
export function areBesideSections(unfolded: UnfoldedPapers): boolean {
  const { lines, headings } = unfolded;
  const code = lines.map(() => false);
  const own = findHeadings(lines, 0, code).filter(({ index }) => !headings.has(index));
  const numbered = numberedHeadings(own);
  return areTopics(unfolded, numbered) || areRemarks(unfolded, numbered);
}

function areTopics({ lines, starts }: UnfoldedPapers, numbered: readonly Heading[]): boolean {
  const withPapers = numbered.filter(({ index }, i) => {
    const end = numbered[i + 1]?.index ?? lines.length;
    return starts.some((at) => at > index && at < end);
  });
  return withPapers.length * 2 > numbered.length;
}

function areRemarks(
  { headings, starts, kinds }: UnfoldedPapers,
  numbered: readonly Heading[],
): boolean {
  const first = numbered[0]?.index ?? 0;
  const areTables = kinds.size === 1 && kinds.has("table");
  return areTables && starts.every((at) => at < first) && headings.size > numbered.length * MANY;
}
