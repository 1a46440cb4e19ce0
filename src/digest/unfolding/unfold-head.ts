import { readCountItem } from "../facts/count-item";
import { looksLikeAuthors } from "../facts/looks-like-authors";
import { behindTitle, venueInTitle } from "../line-parts/behind-title";
import { areCited } from "../line-parts/cited-title";
import { hasWords, linkLine, without } from "../line-parts/link-line";
import { linksInText, type TextLink } from "../line-parts/links-in-text";
import { COUNTED } from "../line-parts/split-names";
import type { Span } from "../lines/span";
import { isGeneric, type ReadTitle } from "../line-parts/read-title";
import { unfoldPieces } from "./unfold-pieces";
import { unfoldedLine, type LineSpan, type UnfoldedLine } from "../line-parts/unfolded";

const SEPARATORS =
  /^(?:[\s,;:|.)\]>*_–—-]|<br\s*\/?>|<\/span>|\/(?=\s)|&(?:[mn]dash|middot|bull|nbsp);)+/;
/** A date that is no part of an identifier or an address. */
const DATE = /(?<![\w/.])\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?(?![\w/])/;
/** Several names, or one before emphasis, a bracket or a number, and then a separator. */
const BEFORE_OTHER =
  /^(.{3,300}?)(?:\s*[|·•]\s|\s+[—–]\s|\s*<br\s*\/?>|\.\s+(?=!?[*_[(\d])|(?<=(?:,| and | & ).{3,300})(?<![\s.-]\p{Lu})\.\s)/u;
/** A venue and its year behind names: `, ICQR 2026 Workshop.` */
const VENUE_AT_END =
  /(?:,|\.) (?:In )?(?=\p{Lu}[\p{Ll}&-]*\p{Lu})[\p{L}&-]{2,16}(?: \p{Lu}[\p{L}&-]{1,15}){0,3},? ?(?:['’]\d\d|(?:19|20)\d\d)(?: \(?(?:[Oo]ral|[Ss]potlight|[Pp]oster|[Ww]orkshop)\)?)?\.?\s*$/u;
/** `(Ada Example, Ben Sample, 2026)`; its bracket is no part of the text. */
const BEFORE_YEAR = /^([^()]{3,300}?),?\s(?:19|20)\d{2}\)/;
/** Names in brackets right behind a title. */
const FRAMED = /^\(([^()[\]]{3,300})\)(?=[\s:.,]|$)/;
const NUMBER =
  /^(?:\*\*\[\d{1,4}\]\*\*|\d{1,4}[.):](?=\s)|\[[ x]\]|\p{Extended_Pictographic}|\uFE0F|\s)*/iu;
/** The mark of a callout in Obsidian and GitHub. */
const CALLOUT = /^\[![\w-]{2,20}\][+-]?$/;
/** A label such as `Title:`; a year behind names is none. */
const LABEL_ONLY = /(?<!\b(?:19|20)\d\d[a-z]?\)?)[:：】][\s*_"“]*$/;
/** `1996 Example: `, in lists by time. */
const YEAR_AND_NAMES = /^([\s*_+-]{0,9})((?:19|20)\d{2}[a-z]?),?\s+([^:]{3,100}?):\s*$/;
/** The label of a title, or of a link by it. */
const PAPER_LABEL =
  /^\s*(?:[-*+]\s+|\d{1,4}[.)]\s+)?[*_]{0,2}(?:paper|论文|論文|title|标题|標題|题目|題目|タイトル|제목)[*_]{0,2}[:：][*_\s]*\[?$/i;
/** The text between authors and the first link: a label, an opening bracket. */
const BEFORE_LINK =
  /(?:[\s,;:|([<*\\–—-]|(?<=\s)\/){0,20}(?:\b(?:(?:(?:read )?more |available |full text )?(?:in|at|on|via) ?$|(?:paper|arxiv|pdf|links?|code|abs)\s?[:：]?))?[\s\\[(<*]{0,20}$/i;

/**
 * Returns the lines of a paper that a part of a line names: its title, its authors, its links, and the rest
 * of the words, if there are any (`hasText`); `isBare` says that it has neither these nor authors. Without
 * `read`, the whole part is the title.
 */
export function unfoldHead(
  lines: readonly string[],
  { index, start, end }: LineSpan,
  read: ReadTitle | null,
): { lines: UnfoldedLine[]; hasText: boolean; isBare: boolean } {
  const line = (lines[index] ?? "").slice(0, end);
  const { title, after: behind } = read ?? { title: { start, end }, after: end };
  const counted = COUNTED.exec(line.slice(behind));
  const after = counted?.index === 0 ? end : behind;
  const countAt = behind + (counted?.[0].indexOf(counted[1] ?? "") ?? 0);
  const count = { start: countAt, end: countAt + (counted?.[1]?.length ?? 0) };
  const all = linksInText(line, { start, end });
  const links = all.map((link) => linkLine(lines, index, link, { column: "", title }));
  const rest = all.filter((link) => link.start >= after);
  const detail = behindTitle(line, after);
  const inside = venueInTitle(line, title);
  const parted = detail?.after ?? after;
  const separators = SEPARATORS.exec(line.slice(parted))?.[0].length ?? 0;
  const isOpen = separators > 0 && opensEmphasis(line, parted + separators, end);
  const between = parted - after + separators - (isOpen ? 1 : 0);
  const [, framed = ""] = FRAMED.exec(line.slice(after + between)) ?? [];
  const opensNames =
    BEFORE_YEAR.test(line.slice(after + between + 1)) ||
    (framed !== "" && looksLikeAuthors(framed));
  const skipped = between + (opensNames && line.charAt(after + between) === "(" ? 1 : 0);
  const names =
    framed !== "" && looksLikeAuthors(framed)
      ? framed
      : namesIn(withoutLabel(line.slice(after + skipped, rest[0]?.start ?? end)));
  const hasNames = names !== "";
  const namesAt = { start: after + skipped, end: after + skipped + names.length };
  const textAt = textIn(line, { start: hasNames ? namesAt.end : after + skipped, end }, rest);
  const left = without(line.slice(textAt.start, textAt.end), rest, textAt);
  const hasText = hasWords(left) || readCountItem(left, 0) !== null;
  const blank = unfoldedLine(lines, index, { start: 0, end: 0 });
  return {
    hasText,
    isBare: !hasText && !hasNames,
    lines: [
      unfoldedLine(lines, index, inside?.title ?? title),
      ...(hasNames ? [unfoldedLine(lines, index, namesAt, "Authors: "), blank] : []),
      ...(detail === null ? [] : [unfoldedLine(lines, index, detail.at, `- ${detail.label}: `)]),
      ...(inside === null ? [] : [unfoldedLine(lines, index, inside.at, "- venue: ")]),
      ...(after > behind ? [unfoldedLine(lines, index, count, "- ")] : []),
      ...links,
      ...linesBefore(lines, { index, start, end: title.start }),
      ...(hasText ? [blank, ...unfoldPieces(lines, { index, ...textAt })] : []),
    ],
  };
}

/** The names with which a text begins: all of it, or what stands before a separator; empty if there are none. */
function namesIn(text: string): string {
  // A venue as code, or as citations have it.
  if (text.includes("`") || /^In:? [*_]?\p{Lu}/u.test(text)) return "";
  const [, cited = ""] = BEFORE_YEAR.exec(text) ?? [];
  if (cited !== "" && looksLikeAuthors(cited)) return cited;
  const whole = text.replace(VENUE_AT_END, "").replace(/(?<=\p{Ll}{3})\.$/u, "");
  if (looksLikeAuthors(whole)) return whole;
  const [, names = ""] = BEFORE_OTHER.exec(text) ?? [];
  return names !== "" && looksLikeAuthors(names) ? names : "";
}

/** The date before a title as a detail of the paper, and other words there. */
function linesBefore(lines: readonly string[], { index, start, end }: LineSpan): UnfoldedLine[] {
  const line = lines[index] ?? "";
  const blank = unfoldedLine(lines, index, { start: 0, end: 0 });
  const links = linksInText(line, { start, end });
  const from = links.at(-1)?.end ?? start;
  const text = line.slice(from, end);
  const [date = ""] = DATE.exec(text) ?? [];
  const at = from + text.indexOf(date);
  const dated =
    date === ""
      ? []
      : [blank, unfoldedLine(lines, index, { start: at, end: at + date.length }, "Date: ")];
  const [, before = "", year = "", cited = ""] = YEAR_AND_NAMES.exec(text) ?? [];
  if (cited !== "" && areCited(cited)) {
    const yearAt = from + before.length;
    const namesAt = from + text.lastIndexOf(cited);
    return [
      unfoldedLine(lines, index, { start: namesAt, end: namesAt + cited.length }, "Authors: "),
      unfoldedLine(lines, index, { start: yearAt, end: yearAt + year.length }, "- year: "),
    ];
  }
  if (LABEL_ONLY.test(text) || PAPER_LABEL.test(text)) return dated;
  const words = textIn(line, { start: date === "" ? from : at + date.length, end }, []);
  const numbered = words.start + (NUMBER.exec(line.slice(words.start, end))?.[0].length ?? 0);
  // A citation is the label of a link, and the title a part of it.
  const isInLabel = line.charAt(numbered) === "[" && !line.slice(numbered, end).includes("]");
  const note = { ...words, start: numbered + (isInLabel ? 1 : 0) };
  const written = line
    .slice(note.start, note.end)
    .replace(/(?:[\s,]|(?<!\b\p{Lu})\.){0,9}(?:\(\d{4}[a-z]?\)[.,:]?|\s\d{4}[a-z]?[.,:]?)$/u, "")
    .replace(isInLabel ? /\.$/ : /(?<=\p{Ll}{3})\.$/u, "");
  if (!/\p{L}{2}/u.test(written) || CALLOUT.test(written)) return dated;
  if (areCited(written) && !/[[({`【]/.test(written.charAt(0))) {
    const names = { start: note.start, end: note.start + written.length };
    return [unfoldedLine(lines, index, names, "Authors: "), ...dated];
  }
  return [...dated, blank, unfoldedLine(lines, index, note)];
}

/** The part of a stretch without separators at its ends, and without links at its end that have usual names. */
function textIn(line: string, { start, end }: Span, links: readonly TextLink[]): Span {
  let from =
    start +
    (/^(?:\s*<br\s*\/?>\s*)+|^[\s,;:|.)*_–—-]+(?=\s|$)\s*|^[\s,;:|.*_–—-]+/.exec(
      line.slice(start, end),
    )?.[0].length ?? 0);
  let to = end;
  for (const link of [...links].reverse()) {
    const isLast = !/[\p{L}\p{N}]/u.test(line.slice(link.end, to));
    if (!isLast || link.start < from || !(link.label === "" || isGeneric(link.label))) break;
    to = link.start;
  }
  if (from > start && opensEmphasis(line, from, to)) from -= 1;
  const kept = line.slice(from, to).replace(/(?<![\s,;:|*_"“([<–—-])[\s,;:|*_"“([<–—-]+$/, "");
  return { start: from, end: Math.max(from, from + kept.length) };
}

/** Whether the character before an offset opens emphasis that ends in the text up to `to`. */
function opensEmphasis(line: string, at: number, to: number): boolean {
  const mark = line.charAt(at - 1);
  return /[*_]/.test(mark) && line.slice(at, to).split(mark).length % 2 === 0;
}

/** Returns the text before a link without a label of that link. */
export function withoutLabel(text: string): string {
  const tail = text.slice(-80);
  return text.slice(0, text.length - tail.length) + tail.replace(BEFORE_LINK, "");
}
