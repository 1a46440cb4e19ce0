import { readFactLine } from "../facts/fact-line";
import { looksLikeAuthors } from "../facts/looks-like-authors";
import { hasLabel } from "../lines/label";
import { arePlainLinks } from "../line-parts/links-alone";
import { hasWords, linkLine, without } from "../line-parts/link-line";
import { isNamedAsPaper, leadsToPaper, linksInText } from "../line-parts/links-in-text";
import { isGeneric } from "../line-parts/read-title";
import { withoutLabel } from "./unfold-head";
import { unfoldHtml } from "./unfold-html";
import { unfoldPieces } from "./unfold-pieces";
import { unfoldedLine, type LineSpan, type UnfoldedLine } from "../line-parts/unfolded";

const DATED = /^[\s*_]*\d{4}[-./]\d{1,2}[-./]\d{1,2}[*_]*\s/;
const LONGEST_VENUE = 80;
/** A venue and its year, up to a link or its bracket. */
const VENUE =
  /^([ \t]*(?:[-*+][ \t]+)?(?:[Ii]n:?[ \t]+)?[*_]{0,2})((?:\p{Lu}|3[Dd][Vv]|(?:a|bio|med)[Rr][Xx]i[Vv])[\p{L}\d@&.'’/ -]{0,50},? (?:19|20)\d\d(?: \(?(?:[Oo]ral|[Ss]potlight|[Pp]oster|[Hh]ighlight|[Ww]orkshop)s?\)?)?)[*_]{0,2}[.,:]?[ \t]+[[(]?$/u;

/**
 * Returns a part of a line below the name of a paper as lines of their own: authors and the links after them,
 * or what HTML holds, or else the part as it is.
 */
export function unfoldBody(lines: readonly string[], span: LineSpan): UnfoldedLine[] {
  return (
    slackLink(lines, span) ??
    plainLinks(lines, span) ??
    linksAndNames(lines, span) ??
    linkAndDate(lines, span) ??
    authorsAndLinks(lines, span) ??
    venueAndLinks(lines, span) ??
    linkAndAuthors(lines, span) ??
    facts(lines, span) ??
    unfoldHtml(lines, span)
  );
}

/** `<https://arxiv.org/abs/2603.10001|arxiv.org/abs/2603.10001>`, as Slack writes a link. */
function slackLink(
  lines: readonly string[],
  { index, start, end }: LineSpan,
): UnfoldedLine[] | null {
  const text = (lines[index] ?? "").slice(start, end);
  const [whole, before = "", url = ""] =
    /^(\s*<)(https?:\/\/[^\s<>|]+)\|[^<>|]*>\s*$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const from = start + before.length;
  return [unfoldedLine(lines, index, { start: from, end: from + url.length }, "- ")];
}

/** `[View blog](…) [View paper](…)` */
function plainLinks(lines: readonly string[], span: LineSpan): UnfoldedLine[] | null {
  const line = lines[span.index] ?? "";
  if (!arePlainLinks(line.slice(span.start, span.end))) return null;
  return linksInText(line, span).map((link) => linkLine(lines, span.index, link));
}

/** Names of links that lead nowhere yet, at the end of a line. */
const NAMES_ALONE =
  /(?: ?\[(?:code|project|page|website|video|demo|slides|data(?:set)?|paper|pdf)\](?![(:])){1,5}$/i;

/** `[[paper](…)][[code](…)][project]`: links, and names of others that lead nowhere yet. */
function linksAndNames(
  lines: readonly string[],
  { index, start, end }: LineSpan,
): UnfoldedLine[] | null {
  const line = lines[index] ?? "";
  const text = line.slice(start, end).trimEnd();
  const [names = ""] = NAMES_ALONE.exec(text) ?? [];
  if (names === "") return null;
  const own = { start, end: start + text.length - names.length };
  const links = linksInText(line, own);
  if (!links.some(leadsToPaper)) return null;
  if (!/^[\s[\]()|,*+-]*$/.test(without(line.slice(own.start, own.end), links, own))) return null;
  const blank = unfoldedLine(lines, index, { start, end: start });
  return [
    ...links.map((link) => linkLine(lines, index, link)),
    ...[blank, unfoldedLine(lines, index, { start: own.end, end })],
  ];
}

/** `[[pdf](https://arxiv.org/abs/2603.10001)], 2026.3` */
function linkAndDate(lines: readonly string[], span: LineSpan): UnfoldedLine[] | null {
  const line = lines[span.index] ?? "";
  const [, date = ""] =
    /\)[\])]?[,.]? ?((?:19|20)\d\d(?:[./-]\d{1,2}){0,2})$/.exec(line.slice(-20).trimEnd()) ?? [];
  if (date === "") return null;
  const at = line.lastIndexOf(date);
  const [link, other] = linksInText(line, { start: span.start, end: at });
  if (link === undefined || other !== undefined || !leadsToPaper(link)) return null;
  if (!/^[\s[(]*$/.test(line.slice(span.start, link.start))) return null;
  if (!/^[\s\]),.]*$/.test(line.slice(link.end, at))) return null;
  const dateAt = { start: at, end: at + date.length };
  return [linkLine(lines, span.index, link), unfoldedLine(lines, span.index, dateAt, "- date: ")];
}

/** `cs.CV | 2603.10001v1 | 12 pages`, `_2026-03-09_ · https://arxiv.org/abs/2603.10001v1 · cs.CV` */
function facts(lines: readonly string[], span: LineSpan): UnfoldedLine[] | null {
  const text = (lines[span.index] ?? "").slice(span.start, span.end);
  const isParted = text.includes("|") || (DATED.test(text) && /\s[·•]\s/.test(text));
  if (!isParted || !/\d{4}/.test(text) || readFactLine(text) !== null) return null;
  const pieces = unfoldPieces(lines, span);
  return pieces.length > 1 ? pieces : null;
}

/** `- [2603.10001](…) — Ada Example, Ben Sample` */
function linkAndAuthors(
  lines: readonly string[],
  { index, start, end }: LineSpan,
): UnfoldedLine[] | null {
  const line = lines[index] ?? "";
  const [link, ...others] = linksInText(line, { start, end });
  if (link === undefined || others.length > 0 || !leadsToPaper(link)) return null;
  if (!/^\s*(?:[-*+][ \t]+)?[*_]{0,2}$/.test(line.slice(start, link.start))) return null;
  if (link.label === "" || !isGeneric(link.label)) return null;
  const [dash = ""] = /^[*_]{0,2}\s+[–—-]\s+/.exec(line.slice(link.end, end)) ?? [];
  const from = link.end + dash.length;
  const names = line.slice(from, end).trimEnd();
  if (dash === "" || !looksLikeAuthors(names)) return null;
  return [
    unfoldedLine(lines, index, { start: from, end: from + names.length }, "Authors: "),
    unfoldedLine(lines, index, { start: 0, end: 0 }),
    linkLine(lines, index, link),
  ];
}

/** `NeurIPS 2026. [[Paper](…)] [[Code](…)] \\`: a venue with its year before nothing but links. */
function venueAndLinks(
  lines: readonly string[],
  { index, start, end }: LineSpan,
): UnfoldedLine[] | null {
  const line = lines[index] ?? "";
  const links = linksInText(line, { start, end });
  const [first] = links;
  if (first === undefined || !links.some((link) => leadsToPaper(link) || isNamedAsPaper(link)))
    return null;
  const [whole, before = "", venue = ""] =
    VENUE.exec(line.slice(start, Math.min(first.start, start + LONGEST_VENUE))) ?? [];
  if (whole === undefined || start + whole.length !== first.start) return null;
  if (hasWords(without(line.slice(first.start, end), links, { start: first.start, end })))
    return null;
  const from = start + before.length;
  return [
    unfoldedLine(lines, index, { start: from, end: from + venue.length }, "- venue: "),
    ...links.map((link) =>
      // Of another site, only a label makes it certain.
      isNamedAsPaper(link) && !leadsToPaper(link)
        ? unfoldedLine(lines, index, link, "- links: ")
        : linkLine(lines, index, link),
    ),
  ];
}

/** `Ada Example, Ben Sample · [arXiv](…) · [code](…)` */
function authorsAndLinks(lines: readonly string[], span: LineSpan): UnfoldedLine[] | null {
  const { index, start, end } = span;
  const line = lines[index] ?? "";
  const links = linksInText(line, span);
  const [first] = links;
  if (first === undefined || !links.some(leadsToPaper)) return null;
  const written = line.slice(start, end);
  const before = line.slice(start, first.start);
  const from = start + (/^[ \t]*(?:[-*+:][ \t]+)?/.exec(before)?.[0].length ?? 0);
  const names = withoutLabel(line.slice(from, first.start))
    .trimEnd()
    .replace(/[·•.]\s*$/, "")
    .trimEnd();
  if (names === "" || names.includes("<") || hasLabel(written) || !looksLikeAuthors(names))
    return null;
  if (readFactLine(written) !== null) return null;
  const textFrom = from + names.length;
  const rest = without(line.slice(textFrom, end), links, { start: textFrom, end });
  if (hasWords(rest)) return null;
  return [
    unfoldedLine(lines, index, { start: from, end: textFrom }, "Authors: "),
    ...links.map((link) => linkLine(lines, index, link)),
  ];
}
