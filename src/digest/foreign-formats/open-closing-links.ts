import { looksLikeAuthors } from "../facts/looks-like-authors";
import { findHeadings, type Heading } from "../lines/headings";
import { areOnePaper } from "../values/one-paper";
import { paperAddress } from "../values/paper-address";
import { beginsParagraph } from "../line-parts/begins-paragraph";
import { paperLinks, type TextLink } from "../line-parts/links-in-text";
import { addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import { addressLine } from "./record-lines";
import { isSourcesHeading } from "../unfolding/sources-heading";
import type { LineSpan, Unfolded } from "../line-parts/unfolded";
import { wordCount } from "../line-parts/word-count";

/** A title that begins a line: bold, or in quotation marks before a comma, a full stop or a bracket. */
const TITLE =
  /^ {0,3}(?:(?:\d{1,4}(?:[.)/]|\)\.)|\p{Extended_Pictographic}\uFE0F?)[ \t]+)?(?:(\*\*|__)(?=\S)(.{8,400}?)[.:：]?\1|(?:In )?["“](.{8,400}?)[.,]?["”](?=[\s,.(]|$))/u;
/** Names behind a title, in brackets before the link: `(Ada Example, Ben Sample; arXiv:2603.10001)`. */
const CITED = /^(\s*\()([^()[\]]{3,300}?)[,;]?\s+(?=\[|arxiv:|https?:)/i;
/** The name of a link that says that it is the paper. */
const CLOSING =
  /^(?:(?:read|see|view|get|find|full|link to|check out|download|continue|keep reading|learn more)\b.{0,30}|(?:the |original |research |full )?(?:paper|preprint|article|manuscript|pdf|abs(?:tract)?|arxiv|link|source|here|report)(?: (?:on|at|in) arxiv)?|arxiv.{0,25}|\d{4}\.\d{4,5}(?:v\d+)?|论文|論文|原文|链接|リンク|논문|링크|(?:到|去|前往|查看|阅读|閱讀|点击|點擊|访问).{0,30}|.{0,20}(?:详情|詳情|全文|原文)|(?:論文|原文|詳細|続き).{0,12}|(?:논문|원문|자세히|전체).{0,12})$/i;

/** A title, and the lines that are about it. */
interface Part {
  /** The title that is made a heading, or `null` where it is one. */
  title: LineSpan | null;
  start: number;
  end: number;
}

/**
 * Returns a post whose sections, or paragraphs that begin with a title in bold or in quotation marks, each end with the link
 * to one paper (`Read the paper`, `arXiv:2603.10001`, an address), with that link as a line of facts below the title; `null`
 * unless most of them do, at least two. A link whose name is a word of the sentence only mentions a paper.
 */
export function openClosingLinks(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const headings = findHeadings(lines, start, code);
  const levels = [...new Set(headings.map(({ level }) => level))].sort();
  const ways = [
    ...levels.map((level) => sectionsOf(lines, headings, level)),
    paragraphsOf(lines, { start, code }, headings),
  ];
  for (const parts of ways) {
    const linked = new Map(
      parts.flatMap((part): [number, { part: Part; link: TextLink & { index: number } }][] => {
        const link = closingLink(lines, part);
        return link === null ? [] : [[part.start, { part, link }]];
      }),
    );
    if (linked.size < 2 || linked.size * 2 <= parts.length) continue;
    let count = 0;
    const made = lines.flatMap((_, index): MadeLine[] => {
      const found = linked.get(index);
      const same = sameLine(lines, index);
      if (found === undefined) return [same];
      count += 1;
      return withLink(lines, found.part, found.link, count, same);
    });
    return asUnfolded(made);
  }
  return null;
}

function sectionsOf(lines: readonly string[], headings: readonly Heading[], level: number): Part[] {
  return headings.flatMap((heading, i): Part[] => {
    if (heading.level !== level || isSourcesHeading(lines[heading.index] ?? "")) return [];
    let next = i + 1;
    while ((headings[next]?.level ?? 0) > level) next += 1;
    return [{ title: null, start: heading.index, end: headings[next]?.index ?? lines.length }];
  });
}

function paragraphsOf(
  lines: readonly string[],
  { start, code }: OpenContext,
  headings: readonly Heading[],
): Part[] {
  const stops = new Set(headings.map(({ index }) => index));
  const parts: Part[] = [];
  for (let at = start; at < lines.length; at += 1) {
    const last = parts.at(-1);
    if (stops.has(at) && last !== undefined) last.end = Math.min(last.end, at);
    if (code[at] === true || stops.has(at) || !beginsParagraph(lines, at)) continue;
    const [whole, , bold, quoted] = TITLE.exec(lines[at] ?? "") ?? [];
    const words = bold ?? quoted ?? "";
    // A name such as “Poster 1” before a colon, or the authors.
    const isLabel =
      /^[:：]/.test((lines[at] ?? "").slice(whole?.length)) || /[:：][*_]{2}$/.test(whole ?? "");
    if (whole === undefined || isLabel || wordCount(words) < 2) continue;
    if (last !== undefined) last.end = Math.min(last.end, at);
    const from = whole.lastIndexOf(words);
    const [number = ""] = /^\d{1,4}[.)][ \t]+/.exec(words) ?? [];
    const title = { index: at, start: from + number.length, end: from + words.length };
    parts.push({ title, start: at, end: lines.length });
  }
  return parts;
}

/** The link to the only paper of a part, if its name says so. */
function closingLink(
  lines: readonly string[],
  { title, start, end }: Part,
): (TextLink & { index: number }) | null {
  const addresses = new Set<string>();
  let closing: (TextLink & { index: number }) | null = null;
  const name = plain(
    title === null ? (lines[start] ?? "") : (lines[start] ?? "").slice(title.start, title.end),
  );
  for (let index = start; index < end; index += 1) {
    for (const link of paperLinks(lines[index] ?? "")) {
      addresses.add(paperAddress(link.url) ?? link.url);
      if (addresses.size > 1 && !areOnePaper(addresses)) return null;
      const label = link.label.replace(/^[[*_`\s]+|(?<![\]*_`\s.])[\]*_`\s.]+$/g, "");
      if (label === "" || CLOSING.test(label) || plain(label) === name)
        closing ??= { ...link, index };
    }
  }
  return closing;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function withLink(
  lines: readonly string[],
  { title, start }: Part,
  link: TextLink & { index: number },
  count: number,
  same: MadeLine,
): MadeLine[] {
  const blank = madeLine(start);
  const { url, index, start: from, end: to } = link;
  const address = addressLine({ url, index, from, to });
  if (title === null) return [same, blank, address, blank];
  const heading = madeLine(start, `###### ${count}. `);
  addPiece(heading, lines, title);
  const rest = madeLine(start);
  const line = lines[start] ?? "";
  const after =
    title.end +
    (/^[.:：,]?(?:\*\*|__|["”])?[.,:]?\s*[–—-]?\s*/.exec(line.slice(title.end))?.[0].length ?? 0);
  const [, open = "", cited = ""] = CITED.exec(line.slice(after)) ?? [];
  const names = cited !== "" && looksLikeAuthors(cited) ? cited : "";
  addPiece(rest, lines, { index: start, start: after, end: line.length });
  if (names === "") return [blank, heading, blank, address, blank, rest];
  const authors = madeLine(start, "Authors: ");
  const at = after + open.length;
  addPiece(authors, lines, { index: start, start: at, end: at + names.length });
  return [blank, heading, blank, authors, blank, address, blank, rest];
}
