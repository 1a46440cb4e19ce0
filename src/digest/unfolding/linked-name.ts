import type { Span } from "../lines/span";
import { hasWords, without } from "../line-parts/link-line";
import { linksInText, type TextLink } from "../line-parts/links-in-text";
import { isGeneric, skipBefore, type ReadTitle } from "../line-parts/read-title";
import { wordCount } from "../line-parts/word-count";

/** Fewer words are the name of a page. */
const FEWEST = 3;
const LONGEST_TAG = 40;
const SEPARATOR = /[ \t][—–|·•-](?=[ \t]|$)/;

const NOTE = /^[[(（][^[\]()（）]{1,40}[\])）](?!\()[ \t:]*(?=[*_[])/;

/** A link with the words of a title, and where it leads. */
interface LinkedName extends ReadTitle {
  url: string;
  label: string;
}

/**
 * Returns the link by its title with which a stretch of a line begins, whatever site it leads to, or `null`: beside papers it is
 * one, too.
 */
export function linkedName(line: string, span: Span): LinkedName | null {
  const named = linkAtStart(line, span);
  return named === null || wordCount(named.label) < FEWEST ? null : named;
}

/** The same, however short its name is. */
function linkAtStart(line: string, span: Span): LinkedName | null {
  const before = skipBefore(line, span);
  // A venue or a short name in brackets.
  const note = NOTE.exec(line.slice(before, span.end))?.[0].length ?? 0;
  const from = before + note;
  const marks = /^[*_]*/.exec(line.slice(from, span.end))?.[0].length ?? 0;
  const [link] = linksInText(line, { start: from + marks, end: span.end });
  if (link?.start !== from + marks || link.label === "" || isGeneric(link.label)) return null;
  const closing = /^[*_]*/.exec(line.slice(link.end, span.end))?.[0].length ?? 0;
  return { title: link.labelSpan, after: link.end + closing, url: link.url, label: link.label };
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
  const named = linkAtStart(line, span);
  if (named === null) return null;
  const isOwn = !/^https?:/.test(named.url);
  // A short name is that of a page, unless it is the author's own on the paper.
  if (!isOwn && wordCount(named.label) < FEWEST) return null;
  const behind = { start: named.after, end: span.end };
  const links = linksInText(line, behind);
  if (!links.some(isPaper)) return null;
  const words = without(line.slice(behind.start, behind.end), links, behind);
  if (!hasWords(words)) return named;
  // The name of a link of a sentence is one of its words.
  const isAside = links.every(({ label }) => isGeneric(label)) && areTags(words);
  return isAside && isOwn ? named : null;
}

/** `— Robotics — `: words of few letters, which dashes, dots or bars part from the links. */
function areTags(text: string): boolean {
  const parts = text.split(SEPARATOR);
  if (parts.length < 3 || parts[0]?.trim() !== "" || hasWords(parts.at(-1) ?? "")) return false;
  return parts.every((part) => part.length <= LONGEST_TAG && !/[.!?:;]/.test(part));
}
