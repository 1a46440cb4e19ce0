import { findHeadings, type Heading } from "../lines/headings";
import { afterBlank } from "../lines/after-blank";
import type { UnfoldedPapers } from "../unfolding/unfold";
import { numberedHeadings } from "./report-missing";

/** There are so many times as many papers as numbered headings if these are remarks on them. */
const MANY = 2;

/**
 * Returns whether the lists and tables of papers in a post with numbered headings are the papers of a digest and no part of an
 * article: the numbered headings are topics, most of which have papers below them, or they number the remarks that come
 * after tables of many more papers, or steps in other sections than `<details>` elements of many papers.
 */
export function areBesideSections(unfolded: UnfoldedPapers): boolean {
  const { lines, headings } = unfolded;
  const code = lines.map(() => false);
  const own = findHeadings(lines, 0, code).filter(({ index }) => !headings.has(index));
  const numbered = numberedHeadings(own).filter((heading) => hasText(lines, heading));
  return (
    areTopics(unfolded, numbered) ||
    areRemarks(unfolded, numbered) ||
    areApart(unfolded, own, numbered)
  );
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

/** Whether any text stands below a heading: the last topic of a part of a list has none. */
function hasText(lines: readonly string[], { index }: Heading): boolean {
  return afterBlank(lines, index + 1) < lines.length;
}

/** Whether all `<details>` elements of papers, and nothing else, stand in sections without numbered headings. */
function areApart(
  { lines, headings, starts, kinds }: UnfoldedPapers,
  all: readonly Heading[],
  numbered: readonly Heading[],
): boolean {
  const [first] = numbered;
  const areDetails = kinds.size === 1 && kinds.has("details");
  if (first === undefined || !areDetails || headings.size <= numbered.length) return false;
  const above = new Set(all.filter(({ level }) => level < first.level).map(({ index }) => index));
  let section = -1;
  const sections = lines.map((_, at) => (above.has(at) ? (section = at) : section));
  const taken = new Set(numbered.map(({ index }) => sections[index]));
  return !taken.has(-1) && starts.every((at) => !taken.has(sections[at]));
}
