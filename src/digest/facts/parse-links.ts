import { parseArxivId, parseArxivUrl } from "../../arxiv/arxiv-id";
import { lineProblem, type LineProblem } from "../../problems/line-problem";
import type { Columns } from "../../problems/range";
import { linksInvalid } from "../../problems/rules/links-invalid";
import { urlUnsafe } from "../../problems/rules/url-unsafe";
import { readLink } from "../values/markdown-link";
import type { PaperLink } from "../types";
import { checkUrl } from "../values/web-url";

export interface LinksLine {
  /** Each with its columns. */
  links: (PaperLink & Columns)[];
  /** `links-invalid` and `url-unsafe`. */
  problems: LineProblem[];
  /** It has a label such as `links:` or leads to arXiv: no ordinary list of links does. */
  certain: boolean;
}

interface Item {
  label: string;
  url: string;
  end: number;
}

const LONGEST = 10_000;
const HEAD = /^[ \t]*(?:[-*+][ \t]+)?((?:links?|urls?)[ \t]*[:：])?/i;
const SEPARATORS = /[\s|,;./·•、，；]*/y;
const NAMED = /(?!https?:|arxiv:)(\p{L}[\p{L}\p{N} _-]{0,30}?)[ \t]*[:：][ \t]*/iuy;
const ARXIV_TEXT = /arxiv:[ \t]?([\w./-]+)(?:[ \t]*\[[\w.-]+\](?:[ \t]+\d{1,2} \w{3,9} \d{4})?)?/iy;
const BARE = /(?:https?:\/\/|(?=(?:www\.|export\.)?arxiv\.org\/))[^\s<>|]+/iy;
const ANGLED = /<([^\s<>]+)>/y;

/**
 * Returns what a links line says, or `null` where `line` is none: markdown links, bare or angled addresses,
 * `name: address` and `arXiv:2009.06732v2`, between `|`, `,`, `;`, `·` or spaces, with or without a label such
 * as `links:`. Without the label nothing else may stand in the line. Links that are not absolute http or https,
 * or that carry a user name, are problems and no links.
 */
export function parseLinks(line: string): LinksLine | null {
  if (line.length > LONGEST) return null;
  const [head = "", label] = HEAD.exec(line) ?? [];
  const links: LinksLine["links"] = [];
  const problems: LineProblem[] = [];
  let at = skip(SEPARATORS, line, head.length);
  while (at < line.length) {
    const item = readItem(line, at);
    if (item === null) {
      if (label === undefined) return null;
      const text = line.slice(at).trim();
      const columns = { column: at + 1, end: at + text.length + 1 };
      problems.push(lineProblem(linksInvalid, columns, { kind: "text", text }));
      break;
    }
    const columns = { column: at + 1, end: item.end + 1 };
    const { url, problem: why } = checkUrl(item.url);
    if (url !== null) links.push({ label: item.label || guessLabel(url), url, ...columns });
    else if (why === "relative") problems.push(relative(item.url, line, columns));
    else problems.push(lineProblem(urlUnsafe, columns, { kind: why, value: item.url }));
    at = skip(SEPARATORS, line, item.end);
  }
  if (label === undefined && links.length === 0) return null;
  if (label !== undefined && links.length === 0 && problems.length === 0) {
    const columns = { column: head.length + 1, end: head.length + 1 };
    problems.push(lineProblem(linksInvalid, columns, { kind: "no-link" }));
  }
  const certain = label !== undefined || links.some(({ url }) => parseArxivUrl(url) !== null);
  return { links, problems, certain };
}

/** Returns what to call a link that has no label of its own: `abs`, `pdf`, `doi`, `code`, or its host. */
export function guessLabel(url: string): string {
  const kind = parseArxivUrl(url)?.kind;
  if (kind !== undefined && kind !== "other") return kind;
  const host = new URL(url).hostname.replace(/^www\./, "");
  if (/^(?:dx\.)?doi\.org$/.test(host)) return "doi";
  return /^(?:github|gitlab)\.com$/.test(host) ? "code" : host;
}

function readItem(line: string, at: number): Item | null {
  const address = readAddress(line, at);
  if (address !== null) return address;
  NAMED.lastIndex = at;
  const [named, name = ""] = NAMED.exec(line) ?? [];
  const item = named === undefined ? null : readAddress(line, at + named.length);
  return item === null ? null : { ...item, label: name };
}

function readAddress(line: string, at: number): Item | null {
  const link = readLink(line, at);
  if (link !== null) return link;
  const [angled, inside = ""] = match(ANGLED, line, at);
  if (angled !== undefined) return { label: "", url: inside, end: at + angled.length };
  const [bare] = match(BARE, line, at);
  if (bare !== undefined) {
    const url = bare.replace(/(?<![.,;:!?)])[.,;:!?)]+$/, "");
    return { label: "", url: /^https?:/i.test(url) ? url : `https://${url}`, end: at + url.length };
  }
  const [text, id = ""] = match(ARXIV_TEXT, line, at);
  const written = id.replace(/[./-]+$/, "");
  if (text === undefined || parseArxivId(written) === null) return null;
  const end = at + (text.endsWith(id) ? text.length - id.length + written.length : text.length);
  return { label: "abs", url: `https://arxiv.org/abs/${written}`, end };
}

function match(pattern: RegExp, text: string, at: number): string[] {
  pattern.lastIndex = at;
  return [...(pattern.exec(text) ?? [])];
}

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (match(pattern, text, at)[0] ?? "").length;
}

/** An address without its beginning; with escapes in it, it stands in the line in another form. */
function relative(value: string, line: string, columns: Columns): LineProblem {
  const at = value === "" ? -1 : line.slice(0, columns.end - 1).lastIndexOf(value);
  const known = at >= columns.column - 1;
  const url = known ? { column: at + 1, end: at + value.length + 1 } : null;
  return lineProblem(linksInvalid, columns, { kind: "relative", value, url });
}
