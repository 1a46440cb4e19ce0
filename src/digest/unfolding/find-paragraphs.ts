import { isMarkedHeading } from "../lines/line-kinds";
import { titleInBookMarks } from "../line-parts/book-marks";
import type { UnfoldContext } from "./block-at";
import type { PaperBlock } from "./paper-block";
import { isSourcesHeading } from "./sources-heading";
import { unfoldParagraphs } from "./unfold-paragraphs";

/**
 * Returns the paragraphs of a post that are papers, section by section, by the index of their first line; if
 * one section has two neighbouring papers, a single one counts in the others. Titles in the quotation marks of books
 * count where two sections have one each.
 */
export function findParagraphs(
  lines: readonly string[],
  { start, code, mode }: UnfoldContext,
): Map<number, PaperBlock> {
  if (mode !== "auto" && mode !== "list") return new Map();
  const sections: { start: number; end: number }[] = [];
  let from = start;
  for (let i = start; i <= lines.length; i += 1) {
    const line = lines[i];
    if (line !== undefined && (code[i] === true || !isMarkedHeading(line))) continue;
    const isSources = isSourcesHeading(lines[from] ?? "") && mode === "auto";
    if (i > from && !isSources) sections.push({ start: from, end: i });
    from = i;
  }
  const found = (least: number) => {
    const blocks = sections.flatMap(
      (section) => unfoldParagraphs(lines, code, section, least) ?? [],
    );
    return new Map(blocks.map((block) => [block.start, block]));
  };
  const first = found(2);
  if (first.size > 0) return first.size === sections.length ? first : found(1);
  if (!lines.some((line) => titleInBookMarks(line) !== null)) return first;
  const single = [...found(1)].filter(([at]) => titleInBookMarks(lines[at] ?? "") !== null);
  return new Map(single.length > 1 ? single : []);
}
