import { parseArxivId } from "../../arxiv/arxiv-id";
import { DRESS } from "../lines/label";
import type { Span } from "../lines/span";
import { readLink } from "../values/markdown-link";

/** A link as it is written in a line of facts. */
export interface LinkItem {
  /** Empty if the link has no name. */
  label: string;
  /** Whatever it is. */
  url: string;
  /** The index after its last character. */
  end: number;
  /** The index of the bracket round the address, if none closes it. */
  open?: number;
  /** The spaces between name and address, which no link has there. */
  gap?: Span;
}

/** A link whose address no bracket closes before the next link or the end of the line. */
const UNCLOSED = /\[([^[\]]{1,100})\]\((https?:\/\/[^\s()<>[\]|]+)(?=[\s|,;[]|$)/iy;

/** `[abs] (https://…)` */
const SPACED = /\[([^[\]]{1,100})\]([ \t]{1,4})\((https?:\/\/[^\s()<>[\]|]+)\)/iy;
/** A link in HTML. */
const ELEMENT =
  /<a\s[^<>]{0,300}?\bhref\s{0,3}=\s{0,3}["']?([^\s"'<>]{1,2000})["']?[^<>]{0,300}>((?:[^<>]|<\/?(?:b|strong|i|em|code)>){0,300})<\/a>/iy;

const SEPARATORS = new RegExp(
  `(?:[\\s|,;./·•、，；()（）【&→↳➜➔⇒»${DRESS}]|:[a-z_]{2,20}:(?=\\s)|[-–—](?=\\s)|\\](?!\\()|<br ?/?>)*`,
  "iuy",
);
const NAMED =
  /(?!https?:)(\p{L}[\p{L}\p{N} &+/_-]{0,30}?)[*_]{0,3}[ \t]*(?:[:：]:?(?!\/\/)|】[ \t]*[:：]?)[*_]{0,3}[ \t]*/iuy;
/** Names that add nothing to the link itself. */
const NAMELESS = /^(?:cite as|arxiv(?: id)?|id|doi|links?|urls?|paper (?:link|url|id))$/i;
/** Links with these names do not belong to the paper: people, places, times, other papers. */
const NOT_OF_LINKS =
  /^(?:authors?|by|venue|conference|journal|affiliations?|institutions?|published(?: in)?|keywords?|tags|topics?|related(?: work| papers?)?|see also|previous(?:ly)?|prior work|follow[ -]?up(?: to| of)?|cites|cited by|builds on|based on|cf|compare|(?:in )?reply to)$/i;
/** `arXiv (https://…)`, as Telegram writes a link. */
const BEHIND =
  /((?:paper|preprint|arxiv|abs|pdf|html|codes?|github|repo|models?|weights|data(?:set)?|demo|project(?: page)?|website|blog|links?)) \((https?:\/\/[^\s()<>[\]|]+)\)/iy;
const ARXIV_TEXT =
  /arxiv(?::[ \t]?|[ \t]+(?=\d{4}\.\d{4}))([\w./-]+)(?:[ \t]*\[[\w.-]+\](?:[ \t]+\d{1,2} \w{3,9} \d{4})?)?/iy;
const BARE_ID =
  /(?:\d{4}\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?=[\s|,;)\]*_]|$)/iy;
const BARE_DOI = /(?:doi:[ \t]?)?(10\.\d{4,9}\/[^\s<>|,;]+)/iy;
const BARE = /(?:https?:\/\/|(?=(?:www\.|export\.)?arxiv\.org\/))[^\s<>|]+/iy;
/** A tag such as `<p>` is none. */
const ANGLED = /<(?!\/?[a-z][a-z\d]*\/?>)([^\s<>]+)>/iy;

/**
 * Returns the index, from `at` on, of the first character that is not a space, separator, emphasis, emoji or
 * bracket.
 */
export function skipSeparators(line: string, at: number): number {
  return at + (match(SEPARATORS, line, at)[0] ?? "").length;
}

/** Returns the link that begins at index `at` of a line, with or without a name before it, or `null`. */
export function readLinkItem(line: string, at: number): LinkItem | null {
  const address = readAddress(line, at);
  if (address !== null || /[[<]/.test(line.charAt(at))) return address;
  const [behind, word = "", target = ""] = match(BEHIND, line, at);
  if (behind !== undefined) return { label: word, url: target, end: at + behind.length };
  NAMED.lastIndex = at;
  const [named, name = ""] = NAMED.exec(line) ?? [];
  if (named === undefined || NOT_OF_LINKS.test(name)) return null;
  const item = readAddress(line, skipSeparators(line, at + named.length));
  if (item === null) return null;
  return NAMELESS.test(name) ? item : { ...item, label: name };
}

function readAddress(line: string, at: number): LinkItem | null {
  const first = line.charAt(at);
  // Each kind of address has signs of its own to begin with; only where they fit is it looked for.
  if (first === "[") return readBracketed(line, at);
  if (first === "<") return readAngled(line, at);
  return /[a-z\d]/i.test(first) ? readBare(line, at) : null;
}

function readBracketed(line: string, at: number): LinkItem | null {
  const bracketed = line.startsWith("[[", at);
  const link = readLink(line, at) ?? (bracketed ? readLink(line, at + 1) : null);
  if (link !== null) return link;
  const [unclosed, name = "", address = ""] = match(UNCLOSED, line, at);
  if (unclosed !== undefined) {
    const end = at + unclosed.length;
    return { label: name.trim(), url: address, end, open: end - address.length - 1 };
  }
  const [spaced, label = "", gap = "", target = ""] = match(SPACED, line, at);
  if (spaced === undefined) return null;
  const start = at + label.length + "[]".length;
  const span = { start, end: start + gap.length };
  return { label: label.trim(), url: target, end: at + spaced.length, gap: span };
}

function readAngled(line: string, at: number): LinkItem | null {
  const [element, href = "", words = ""] = match(ELEMENT, line, at);
  if (element !== undefined) {
    const text = words.replace(/<[^<>]*>/g, "").trim();
    return { label: text, url: href.replace(/&amp;/g, "&"), end: at + element.length };
  }
  const [angled, inside = ""] = match(ANGLED, line, at);
  return angled === undefined ? null : { label: "", url: inside, end: at + angled.length };
}

function readBare(line: string, at: number): LinkItem | null {
  const [bare] = match(BARE, line, at);
  if (bare !== undefined) {
    const url = bare.replace(/(?<![.,;:!?)\]*])[.,;:!?)\]*]+$/, "");
    return { label: "", url: /^https?:/i.test(url) ? url : `https://${url}`, end: at + url.length };
  }
  const [doi, doiName = ""] = match(BARE_DOI, line, at);
  if (doi !== undefined) {
    const trimmed = doiName.replace(/(?<![.:)\]*_])[.:)\]*_]+$/, "");
    const end = at + doi.length - doiName.length + trimmed.length;
    return { label: "", url: `https://doi.org/${trimmed}`, end };
  }
  const [bareId] = match(BARE_ID, line, at);
  if (bareId !== undefined && parseArxivId(bareId) !== null) {
    return { label: "abs", url: `https://arxiv.org/abs/${bareId}`, end: at + bareId.length };
  }
  const [text, id = ""] = match(ARXIV_TEXT, line, at);
  const written = id.replace(/(?<![./-])[./-]+$/, "");
  if (text === undefined || parseArxivId(written) === null) return null;
  const end = at + (text.endsWith(id) ? text.length - id.length + written.length : text.length);
  return { label: "abs", url: `https://arxiv.org/abs/${written}`, end };
}

const NONE: readonly string[] = [];

function match(pattern: RegExp, text: string, at: number): readonly string[] {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? NONE;
}
