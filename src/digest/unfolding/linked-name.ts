import type { Span } from "../lines/span";
import { linksInText } from "../line-parts/links-in-text";
import { isGeneric, skipBefore, type ReadTitle } from "../line-parts/read-title";

/** Fewer words are the name of a page. */
const FEWEST = 3;

/**
 * Returns the link by its title with which a stretch of a line begins, whatever site it leads to, or `null`: beside papers it is
 * one, too.
 */
export function linkedName(line: string, span: Span): (ReadTitle & { url: string }) | null {
  const from = skipBefore(line, span);
  const marks = /^[*_]*/.exec(line.slice(from, span.end))?.[0].length ?? 0;
  const [link] = linksInText(line, { start: from + marks, end: span.end });
  if (link?.start !== from + marks || link.label === "" || isGeneric(link.label)) return null;
  if (link.label.trim().split(/\s+/).length < FEWEST) return null;
  const closing = /^[*_]*/.exec(line.slice(link.end, span.end))?.[0].length ?? 0;
  return { title: link.labelSpan, after: link.end + closing, url: link.url };
}
