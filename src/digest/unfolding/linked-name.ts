import type { Span } from "../lines/span";
import { hasWords, without } from "../line-parts/link-line";
import { linksInText, type TextLink } from "../line-parts/links-in-text";
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

/**
 * Returns the link by its title to another page, such as the author's notes, with which a stretch of a line begins, if
 * nothing but links stands after it, one of which `isPaper`: `[Title](notes.md) [[arXiv](…)]`; else `null`.
 */
export function namedBeside(
  line: string,
  span: Span,
  isPaper: (link: TextLink) => boolean,
): ReadTitle | null {
  const named = linkedName(line, span);
  if (named === null) return null;
  const behind = { start: named.after, end: span.end };
  const links = linksInText(line, behind);
  if (!links.some(isPaper)) return null;
  return hasWords(without(line.slice(behind.start, behind.end), links, behind)) ? null : named;
}
