import { readDetails, type DetailsBlock, type DetailsText } from "./details-blocks";
import { nameOf, type SummaryName } from "./details-name";
import { leadsToOne } from "./leads-to-one";
import { labelAuthors } from "./label-authors";
import type { KindOfBlock } from "./paper-block";
import { unfoldHead } from "./unfold-head";
import { unfoldBody } from "./unfold-body";
import { unfoldedLine, type UnfoldedLine } from "../line-parts/unfolded";

/**
 * Returns a run of `<details>` elements as papers, or `null`. They are papers if all name something in their
 * summary, and most of them, at least `least`, link to a paper there or in a line of facts, and to no other.
 */
export function unfoldDetails(
  lines: readonly string[],
  run: readonly DetailsBlock[],
  least: number,
): KindOfBlock | null {
  if (run.length < least) return null;
  const found: { text: DetailsText; name: SummaryName }[] = [];
  let papers = 0;
  for (const block of run) {
    const text = readDetails(lines, block);
    const name = text && nameOf(lines, text);
    // An element without a name could not be shown as a paper.
    if (text === null || name === null) return null;
    found.push({ text, name });
    if (leadsToOne(lines, text.summary, text.content)) papers += 1;
  }
  if (papers < least || papers * 2 <= found.length) return null;
  const end = (run.at(-1)?.last ?? 0) + 1;
  return {
    kind: "details",
    end,
    papers: found.map(({ text, name }) => unfoldText(lines, text, name)),
  };
}

function unfoldText(
  lines: readonly string[],
  { content }: DetailsText,
  { span, read, others }: SummaryName,
): UnfoldedLine[] {
  const blank = unfoldedLine(lines, span.index, { start: 0, end: 0 });
  const head = unfoldHead(lines, span, read);
  const below = [...others, ...content].flatMap((part) => unfoldBody(lines, part));
  return [...head.lines, blank, ...(head.isBare ? labelAuthors(below) : below), blank];
}
