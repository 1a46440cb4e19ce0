import { readFactLine } from "../facts/fact-line";
import { areOnePaper } from "../values/one-paper";
import { paperAddress } from "../values/paper-address";
import { linksInText } from "../line-parts/links-in-text";
import { unfoldBody } from "./unfold-body";
import type { LineSpan } from "../line-parts/unfolded";

/**
 * Returns whether a part of a post is about one paper: its name or a line of facts in its content leads to a
 * paper, by its first link to one, and no other such line leads to another, other than from a preprint to its publication.
 */
export function leadsToOne(
  lines: readonly string[],
  name: readonly LineSpan[],
  content: readonly LineSpan[],
): boolean {
  const papers = new Set<string>();
  const addFirst = (urls: string[]) => {
    const [first] = urls.flatMap((url) => paperAddress(url) ?? []);
    if (first !== undefined) papers.add(first);
  };
  for (const span of name) {
    addFirst(linksInText(lines[span.index] ?? "", span).map(({ url }) => url));
  }
  for (const span of content) {
    if (papers.size > 2) return false;
    if (!mayLead((lines[span.index] ?? "").slice(span.start, span.end))) continue;
    const facts = unfoldBody(lines, span).map(({ text }) => readFactLine(text));
    addFirst(
      facts.flatMap((fact) => (fact?.certain === true ? fact.links : [])).map(({ url }) => url),
    );
  }
  return areOnePaper(papers);
}

/** Returns whether a line may hold an identifier of a paper or a link to it; much faster. */
export function mayLead(line: string): boolean {
  return /\d{4}|http/i.test(line);
}
