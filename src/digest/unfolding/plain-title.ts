import type { Span } from "../lines/span";
import { linksInText } from "../line-parts/links-in-text";
import { skipBefore, type ReadTitle } from "../line-parts/read-title";
import { withoutLabel } from "./unfold-head";

/** Returns a title without marks: up to the first link, or the whole text. */
export function plainTitle(line: string, span: Span): ReadTitle {
  const start = skipBefore(line, span);
  const [link] = linksInText(line, { start, end: span.end });
  if (link === undefined) return { title: { start, end: span.end }, after: span.end };
  const text = withoutLabel(line.slice(start, link.start)).trimEnd();
  if (text !== "") return { title: { start, end: start + text.length }, after: link.start };
  if (link.label !== "") return { title: link.labelSpan, after: link.end };
  const after =
    link.end + (/^[\s\])*_:.,|–—-]*/.exec(line.slice(link.end, span.end))?.[0].length ?? 0);
  return { title: { start: after, end: span.end }, after: span.end };
}
