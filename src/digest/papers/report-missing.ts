import { rangeAt } from "../../problems/range";
import type { Report } from "../../problems/report";
import { papersMissing } from "../../problems/rules/papers-missing";
import type { Heading } from "../lines/headings";
import type { SplitBody } from "./split-papers";

/**
 * Reports a post that looks like a digest and has no paper (`papers-missing`), at the first heading that
 * looks like a paper.
 */
export function reportMissing({ papers, headings }: SplitBody, report: Report): void {
  if (papers.length > 0) return;
  const [first, ...others] = numberedHeadings(headings);
  if (first === undefined || others.length === 0) return;
  const range = rangeAt({ line: first.index + 1, column: 1 }, first.end - 1);
  report(papersMissing, range, { count: others.length + 1 });
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
