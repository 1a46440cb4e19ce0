import { parseArxivId } from "../../arxiv/arxiv-id";
import type { Span } from "../lines/span";
import { hasWords } from "../line-parts/link-line";
import { leadsToPaper, linksInText, type TextLink } from "../line-parts/links-in-text";
import { FORMAT, isGeneric } from "../line-parts/read-title";
import { wholeLink } from "../line-parts/whole-link";

/** The title in a heading, and the links beside it. */
export interface HeadingParts {
  title: Span;
  links: TextLink[];
}

const MAY_LEAD = /https?:|arxiv|\d{4}\.\d{4}/i;
const ID = /^\[?(\d{4}\.\d{4,5}(?:v\d+)?)\]?(?=[\s:.,–—-]+\S)/;
const ID_AFTER = /\s[[(](?:arxiv:\s?)?(\d{4}\.\d{4,5}(?:v\d+)?)[\])][*_]{0,2}\s*$/i;
/** Badges and other images, and emoji by their names. */
const SIGNS = /<img\b[^<>]{0,600}>|!\[[^[\]]{0,200}\](?:\([^()\s]{0,600}\))?|:[a-z][a-z_]{1,30}:/gi;
/** What separates a title from links, or encloses them. */
const BEFORE = /^[\s*_"“”:|,.)\]–—-]+/;
const AFTER = /(?<![\s*_"“”:|,([<–—-])[\s*_"“”:|,([<–—-]+$/;

/**
 * Returns the title of a heading that also leads to a paper, apart from the links beside it, or `null`: a link
 * to the paper with nothing but other links (`[Title](…) [PDF](…)`), or a title before such links
 * (`Title ([arXiv](…))`) or after them or an identifier (`2603.10001 Title`). A link to a file on any site may be one to
 * the paper.
 */
export function headingParts(heading: string): HeadingParts | null {
  const parts = partsOf(heading);
  return parts !== null && parts.links.some((link) => leadsToPaper(link) || isFile(link))
    ? parts
    : null;
}

/** Returns whether a heading also leads to a known site of papers. */
export function namesPaper(heading: string): boolean {
  return MAY_LEAD.test(heading) && (partsOf(heading)?.links.some(leadsToPaper) ?? false);
}

function partsOf(heading: string): HeadingParts | null {
  if (!MAY_LEAD.test(heading)) return null;
  const text = heading.replace(SIGNS, (sign) => " ".repeat(sign.length));
  const written = linksInText(text, { start: 0, end: text.length });
  const links = [
    ...idIn(text, ID),
    ...written,
    ...(written.length > 0 ? [] : idIn(text, ID_AFTER)),
  ];
  const [first] = links;
  if (first === undefined) return null;
  const gaps = [...links, null].map((link, i): Span => {
    return { start: links[i - 1]?.end ?? 0, end: link?.start ?? text.length };
  });
  const isText = ({ start, end }: Span) => hasWords(text.slice(start, end).replace(FORMAT, ""));
  const [words, ...others] = gaps.filter(isText);
  const named = links.find((link) => link.label !== "" && !isGeneric(link.label));
  if (words === undefined)
    return named !== undefined && leadsToPaper(named) ? { title: named.labelSpan, links } : null;
  // A link with words of its own, and not in brackets, is a part of a sentence.
  const isSentence =
    named !== undefined &&
    !isFile(named) &&
    !/[([]$|\|\s*$/.test(text.slice(Math.max(0, named.start - 3), named.start));
  if (others.length > 0 || isSentence) return null;
  return { title: trim(text, words), links };
}

/** Returns whether a heading is a link by a title of three words or more, to any site, with nothing but badges beside it. */
export function isNamedLink(heading: string): boolean {
  const link = wholeLink(heading.replace(SIGNS, "").trim());
  return link !== null && /^https?:/.test(link.url) && /\S\s+\S+\s+\S/.test(link.inner);
}

/** A link to a file, or with the name of one. */
function isFile({ url, label }: TextLink): boolean {
  return /\.pdf(?:$|[?#])/i.test(url) || /\.pdf[\]`]{0,3}$/i.test(label);
}

/** The identifier before or after a title. */
function idIn(text: string, pattern: RegExp): TextLink[] {
  const [, id = ""] = pattern.exec(text) ?? [];
  if (parseArxivId(id) === null) return [];
  const start = pattern === ID ? text.indexOf(id) : text.lastIndexOf(id);
  const end = start + id.length;
  const url = `https://arxiv.org/abs/${id}`;
  return [{ label: "", labelSpan: { start, end: start }, url, urlSpan: null, start, end }];
}

/** The span without marks and spaces at its ends. */
function trim(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const from = BEFORE.exec(inside)?.[0].length ?? 0;
  return { start: start + from, end: start + inside.replace(AFTER, "").length };
}
