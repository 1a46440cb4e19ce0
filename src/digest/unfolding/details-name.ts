import type { DetailsText } from "./details-blocks";
import { plainTitle } from "./plain-title";
import { readTitle, type ReadTitle } from "../line-parts/read-title";
import { undress } from "../line-parts/undress";
import type { LineSpan } from "../line-parts/unfolded";

/** Summaries that name no paper. */
const NAMELESS =
  /^(?:(?:show|view|read|full|the|click[\p{L} ]{0,60}|abstract|details?|more|summary|tl;? ?dr|papers?|links?|authors?|bibtex|code|answer|摘要|要旨|概要)[\s(:：.….)]*)+$/iu;

/** What a summary says: the line with the title of the paper, and its other lines. */
export interface SummaryName {
  span: LineSpan;
  read: ReadTitle;
  others: LineSpan[];
}

/** Returns what the summary of an element names, or `null` if that is nothing but a label such as "Abstract". */
export function nameOf(lines: readonly string[], { summary }: DetailsText): SummaryName | null {
  const [span, ...others] = summary
    .map((part) => ({ ...part, ...undress(lines[part.index] ?? "", part) }))
    .filter(({ start, end }) => end > start);
  if (span === undefined) return null;
  const line = (lines[span.index] ?? "").slice(0, span.end);
  const read = readTitle(line, span) ?? plainTitle(line, span);
  const title = line.slice(read.title.start, read.title.end).trim();
  return title === "" || NAMELESS.test(title) ? null : { span, read, others };
}
