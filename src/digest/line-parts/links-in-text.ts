import { paperAddress } from "../values/paper-address";
import type { Span } from "../lines/span";

/** A link in the middle of a line. */
export interface TextLink extends Span {
  label: string;
  /** The span of the label; empty for a bare address. */
  labelSpan: Span;
  url: string;
  /** The span of the address of a link in HTML; `null` for other links. */
  urlSpan: Span | null;
}

/**
 * Markdown links whose label has at most one level of brackets, links in HTML whose label has no other markup
 * than emphasis, links of Slack, bare addresses, and identifiers that are named as such; longer ones do not count.
 */
const LINK =
  /\[((?:[^[\]\\]|\\.|\[[^[\]]{0,300}\]){0,600})\]\(<?([^\s()<>]{1,2000}(?:\([^\s()]{0,300}\)[^\s()<>]{0,300})?)>?(?:\s+"[^"]{0,300}")?\)|<a\s(?:[^<>"']|"[^"<>]{0,300}"|'[^'<>]{0,300}'){0,200}?href=["']?([^\s"'<>]{1,2000})["']?[^<>]{0,300}>((?:[^<>]|<\/?(?:b|strong|i|em|code)>){0,600})<\/a>|<(https?:\/\/[^\s<>|]{1,2000})\|([^<>|]{1,600})>|https?:\/\/[^\s<>|()[\]"'{}]{1,2000}(?<![.,;:!?])|(?<![\w/.@-])(?:(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/[\w./-]{5,60}(?<![./-])|arxiv:\s?(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,4})?(?!\w)|(?<=^[\s[(*_`]{0,4}(?:(?:[-*+]|\d{1,4}[.)])\s{1,4})?[[(*_`]{0,3})\d{4}\.\d{4,5}(?:v\d{1,4})?(?=[\s\])*_`:.,|–—-]|$)|(?<=[ \t]\()\d{4}\.\d{4,5}(?:v\d{1,4})?(?=\)[ \t]*$)|doi:\s?10\.\d{4,9}\/[^\s<>|,;"'[\]]{1,200}(?<![.:)]))/gi;
/** What every link has a part of. */
const MAY_LINK = /\]\(|:\/\/|(?:arxiv|doi):|<a\s|arxiv\.org\/|\d{4}\.\d{4}/i;
/** Emphasis in HTML round a label. */
// eslint-disable-next-line regexp/no-super-linear-move -- labels have a length
const EMPHASIS = /^(?:\s|<\/?(?:b|strong|i|em|code)>)*|(?:\s|<\/?(?:b|strong|i|em|code)>)*$/gi;

/** The latest answers: one line is asked for its links by several readers, one after the other. */
const latest: { line: string; start: number; end: number; links: readonly TextLink[] }[] = [];
const MOST_LATEST = 4;
let oldest = 0;

/** Returns the links in a stretch of a line, in their order. */
export function linksInText(line: string, { start, end }: Span): readonly TextLink[] {
  for (const known of latest) {
    if (known.start === start && known.end === end && known.line === line) return known.links;
  }
  const links = findLinks(line, { start, end });
  latest[oldest] = { line, start, end, links };
  oldest = (oldest + 1) % MOST_LATEST;
  return links;
}

/** Returns whether a text may hold links, which most do not: much faster than to look for them. */
export function mayLink(text: string): boolean {
  return MAY_LINK.test(text);
}

function findLinks(line: string, { start, end }: Span): readonly TextLink[] {
  const text = line.slice(start, end);
  if (!mayLink(text)) return [];
  return [...text.matchAll(LINK)].flatMap((match) => {
    const [whole, label, url = addressOf(whole), href, inner = "", slackUrl, slackLabel] = match;
    const at = start + match.index;
    // An image.
    if (whole.startsWith("[") && line.charAt(at - 1) === "!") return [];
    if (href !== undefined) return htmlLink(whole, at, href, inner);
    if (slackUrl !== undefined) return slackLink(at, slackUrl, slackLabel ?? "");
    const labelEnd = at + 1 + (label ?? "").length;
    const labelSpan =
      label === undefined ? { start: at, end: at } : { start: at + 1, end: labelEnd };
    return { start: at, end: at + whole.length, label: label ?? "", labelSpan, url, urlSpan: null };
  });
}

/** The address that a text without markup is, or that its identifier has. */
function addressOf(text: string): string {
  const [, doi] = /^doi:\s?(.+)$/is.exec(text) ?? [];
  if (doi !== undefined) return `https://doi.org/${doi}`;
  const [, id] = /^(?:arxiv:\s?(?=\S)|(?=\d{4}\.\d))(.+)$/is.exec(text) ?? [];
  if (id !== undefined) return `https://arxiv.org/abs/${id}`;
  return /^https?:/i.test(text) ? text : `https://${text}`;
}

function htmlLink(whole: string, at: number, url: string, inner: string): TextLink {
  const label = inner.replace(EMPHASIS, "");
  const labelAt = at + whole.length - "</a>".length - inner.length + inner.indexOf(label);
  const urlAt = at + whole.indexOf(url);
  return {
    ...{ start: at, end: at + whole.length, label, url },
    labelSpan: { start: labelAt, end: labelAt + label.length },
    urlSpan: { start: urlAt, end: urlAt + url.length },
  };
}

/** `<https://arxiv.org/abs/2603.10001|Title>`, as Slack writes a link. */
function slackLink(at: number, url: string, label: string): TextLink {
  const urlSpan = { start: at + 1, end: at + 1 + url.length };
  const labelSpan = { start: urlSpan.end + 1, end: urlSpan.end + 1 + label.length };
  return { start: at, end: labelSpan.end + 1, label, url, urlSpan, labelSpan };
}

/** Returns whether a link leads to a known site of papers. */
export function leadsToPaper({ url }: TextLink): boolean {
  return paperAddress(url) !== null;
}

/** Returns whether a link is named "paper" or "pdf", also in brackets, whatever site it leads to. */
export function isNamedAsPaper({ label, url }: TextLink): boolean {
  return /^\[?(?:paper|pdf)\]?$/i.test(label) && /^https?:/.test(url);
}

/** Returns the links of a line that lead to papers, in their order. */
export function paperLinks(line: string): readonly TextLink[] {
  return linksInText(line, { start: 0, end: line.length }).filter(leadsToPaper);
}
