import type { Span } from "../lines/span";
import { type TextLink } from "./links-in-text";
import { isGeneric } from "./read-title";
import { unfoldedLine, type UnfoldedLine } from "./unfolded";

const NO_PLACE: LinkPlace = { column: "", title: { start: 0, end: 0 } };
const SHORT_NAME = /^\p{L}[\p{L}\p{N} ]{0,25}$/u;

/** What a link of a paper is, beside itself. */
interface LinkPlace {
  /** The name of its column; empty outside of tables. */
  column: string;
  /** The title of the paper. */
  title: Span;
}

/**
 * Returns a link of line `index` as a line of its own. A link with a meaningless label is named after its
 * column; a link whose label is the title or an identifier is named after its target.
 */
export function linkLine(
  lines: readonly string[],
  index: number,
  { start, end, label, labelSpan, urlSpan, url }: TextLink,
  { column, title } = NO_PLACE,
): UnfoldedLine {
  const isTitle = labelSpan.start >= title.start && labelSpan.end <= title.end;
  // A link to a page of the author's is text of the paper, and needs a name there.
  const isOwn = !/^(?:(?:https?:)?\/\/|10\.\d{4,9}\/)/.test(url);
  const nameless = (isTitle && !isOwn) || (isGeneric(label) && /\d{4}\./.test(label));
  const generic = /^(?:link|here|url)$/i.test(label);
  if (urlSpan !== null && isOwn) return unfoldedLine(lines, index, { start, end }, "- ");
  if (urlSpan !== null) {
    const name = generic ? column : label;
    const own = !nameless && SHORT_NAME.test(name) ? `- ${name}: ` : "- ";
    return unfoldedLine(lines, index, urlSpan, own);
  }
  if (label === "") return unfoldedLine(lines, index, { start, end }, "- ");
  if (nameless) return unfoldedLine(lines, index, { start: labelSpan.end, end }, "- [");
  const own = generic && SHORT_NAME.test(column) ? `- ${column}: ` : "- ";
  return unfoldedLine(lines, index, { start, end }, own);
}

/** Returns whether the text beside links has words other than names of links and codes of subjects. */
export function hasWords(text: string): boolean {
  return /\p{L}{3}/u.test(
    text.replace(
      /\b(?:paper|preprint|arxiv|pdf|links?|code|abs)\b|\b[a-z-]{2,8}\.[A-Z]{2}\b/gi,
      "",
    ),
  );
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
