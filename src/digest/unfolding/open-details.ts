import { readDetails, type DetailsBlock } from "./details-blocks";
import { undress } from "../line-parts/undress";
import { unfoldedLine, unfoldedOrigin, type LineSpan, type Unfolded } from "../line-parts/unfolded";

/** A level that ends any paper before. */
const HEADING = "# ";

/**
 * Returns a post without the tags of `<details>` elements round papers, whose summaries become headings: line
 * by line, so that each line keeps its index. Elements whose tags share a line with their text stay.
 */
export function openDetails(lines: readonly string[], blocks: readonly DetailsBlock[]): Unfolded {
  const opened = lines.map((line, index) =>
    unfoldedLine(lines, index, { start: 0, end: line.length }),
  );
  for (const block of blocks) {
    const title = wrapperTitle(lines, block);
    if (title === null) continue;
    for (const index of [...title.tags, block.last]) {
      opened[index] = unfoldedLine(lines, index, { start: 0, end: 0 });
    }
    opened[title.span.index] = unfoldedLine(lines, title.span.index, title.span, HEADING);
  }
  return { lines: opened.map(({ text }) => text), origin: unfoldedOrigin(opened) };
}

/**
 * Returns the words of the summary of an element, if they are in one line, with the lines of its tags; `null`
 * if a tag shares its line with text.
 */
export function wrapperTitle(
  lines: readonly string[],
  block: DetailsBlock,
): { span: LineSpan; tags: number[] } | null {
  const text = readDetails(lines, block);
  const [after] = text?.content ?? [];
  if (text === null || after === undefined) return null;
  const isEmpty = ({ index, start, end }: LineSpan) =>
    (lines[index] ?? "").slice(start, end).trim() === "";
  const closing = { index: block.last, start: 0, end: block.to };
  if (!isEmpty(after) || after.index === block.last || !isEmpty(closing)) return null;
  const [span, ...others] = text.summary.filter((part) => !isEmpty(part));
  if (span === undefined || others.length > 0) return null;
  const tags = Array.from({ length: after.index - block.start + 1 }, (_, i) => block.start + i);
  return { span: { ...span, ...undress(lines[span.index] ?? "", span) }, tags };
}
