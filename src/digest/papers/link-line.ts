import { type TextLink } from "./links-in-text";
import { isGeneric } from "./read-title";
import { unfoldedLine, type Span, type UnfoldedLine } from "./unfolded";

/**
 * Returns a link of line `index` as a line of its own. A link with a meaningless label is named after its
 * column; a link whose label is a title or an identifier is named after its target.
 */
export function linkLine(
  lines: readonly string[],
  index: number,
  { start, end, label, labelSpan, urlSpan }: TextLink,
  column: string,
): UnfoldedLine {
  if (urlSpan !== null) {
    const name = /^(?:link|here|url)$/i.test(label) ? column : label;
    const named = !isGeneric(name) || /^\p{L}+$/u.test(name);
    const own = named && /^\p{L}[\p{L}\p{N} ]{0,25}$/u.test(name) ? `- ${name}: ` : "- ";
    return unfoldedLine(lines, index, urlSpan, own);
  }
  if (label === "") return unfoldedLine(lines, index, { start, end }, "- ");
  if (label.length > 40 || (isGeneric(label) && /\d{4}\./.test(label))) {
    return unfoldedLine(lines, index, { start: labelSpan.end, end }, "- [");
  }
  const generic = /^(?:link|here|url)$/i.test(label) && /^[\p{L} ]{1,20}$/u.test(column);
  return unfoldedLine(lines, index, { start, end }, generic ? `- ${column}: ` : "- ");
}

/** Returns the text of a stretch of a line without the links in it. */
export function without(text: string, links: readonly TextLink[], { start }: Span): string {
  let rest = "";
  let at = 0;
  for (const link of links) {
    if (link.start < start) continue;
    rest += text.slice(at, link.start - start);
    at = link.end - start;
  }
  return rest + text.slice(at);
}
