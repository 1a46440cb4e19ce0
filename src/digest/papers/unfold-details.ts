import { readFactLine } from "../facts/fact-line";
import { paperAddress } from "../values/paper-address";
import { readDetails, type DetailsBlock, type DetailsText } from "./details-blocks";
import { nameOf, type SummaryName } from "./details-name";
import { linksInText } from "./links-in-text";
import { labelAuthors } from "./label-authors";
import type { PaperBlock } from "./paper-block";
import { unfoldHead } from "./unfold-head";
import { unfoldHtml } from "./unfold-html";
import { unfoldedLine, type UnfoldedLine } from "./unfolded";

/** A line that may hold an identifier of a paper or a link to it. */
const MAY_LEAD = /\d{4}|http/i;

/**
 * Returns a run of `<details>` elements as papers, or `null`. They are papers if all name something in their
 * summary, and most of them, at least `least`, link to a paper there or in a line of facts, and to no other.
 */
export function unfoldDetails(
  lines: readonly string[],
  run: readonly DetailsBlock[],
  least: number,
): PaperBlock | null {
  if (run.length < least) return null;
  const found: { text: DetailsText; name: SummaryName }[] = [];
  let papers = 0;
  for (const block of run) {
    const text = readDetails(lines, block);
    const name = text && nameOf(lines, text);
    // An element without a name could not be shown as a paper.
    if (text === null || name === null) return null;
    found.push({ text, name });
    if (leadsToOne(lines, text)) papers += 1;
  }
  if (papers < least || papers * 2 <= found.length) return null;
  const end = (run.at(-1)?.last ?? 0) + 1;
  return {
    kind: "details",
    end,
    papers: found.map(({ text, name }) => unfoldText(lines, text, name)),
  };
}

/** The summary or a line of facts leads to a paper, and no such line to another. */
function leadsToOne(lines: readonly string[], { summary, content }: DetailsText): boolean {
  const papers = new Set<string>();
  const first = (urls: string[]) => {
    const found = urls.flatMap((url) => paperAddress(url) ?? [])[0];
    if (found !== undefined) papers.add(found);
  };
  for (const span of summary) {
    first(linksInText(lines[span.index] ?? "", span).map(({ url }) => url));
  }
  for (const span of content) {
    if (papers.size > 1) return false;
    if (!MAY_LEAD.test((lines[span.index] ?? "").slice(span.start, span.end))) continue;
    for (const { text } of unfoldHtml(lines, span)) {
      const fact = readFactLine(text);
      if (fact?.certain === true) first(fact.links.map(({ url }) => url));
    }
  }
  return papers.size === 1;
}

function unfoldText(
  lines: readonly string[],
  { content }: DetailsText,
  { span, read, others }: SummaryName,
): UnfoldedLine[] {
  const blank = unfoldedLine(lines, span.index, { start: 0, end: 0 });
  const head = unfoldHead(lines, span, read);
  const below = [...others, ...content].flatMap((part) => unfoldHtml(lines, part));
  return [...head.lines, blank, ...(head.isBare ? labelAuthors(below) : below), blank];
}
