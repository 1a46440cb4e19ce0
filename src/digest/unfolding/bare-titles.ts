import { afterBlank } from "../lines/after-blank";
import { looksLikeAuthors } from "../facts/looks-like-authors";
import { hasLabel } from "../lines/label";
import { isBlank, isBlockStart, isMarkedHeading } from "../lines/line-kinds";
import { paperAddress } from "../values/paper-address";
import { hasWords, without } from "../line-parts/link-line";
import { isSender, MESSAGE } from "../line-parts/begins-paragraph";
import { citedTitle } from "../line-parts/cited-title";
import { isDayLine } from "../line-parts/is-day";
import { areLinks } from "../line-parts/links-alone";
import { leadsToPaper, linksInText } from "../line-parts/links-in-text";
import { listMarker } from "../line-parts/list-marker";
import { titleEnd } from "../line-parts/split-names";
import type { ReadTitle } from "../line-parts/read-title";
import { withoutLabel } from "./unfold-head";

/** `[2603.10001] `, as a browser's tab has it, or `(01:12) `, where a podcast speaks of the paper. */
const ID = /^(?:\[\d{4}\.\d{4,5}(?:v\d+)?\]|[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?[ \t]*[–—-]?)[ \t]+/;
/** The number of a paper in a paragraph of its own. */
const NUMBER = /^[ \t]*(?:No\.?[ \t]?)?\d{1,3}[.)、]?[ \t]*$/i;
/** A line of JSON, which is not read as such. */
const JSON_KEY = /^[\s{[]*"[\w -]{1,40}":/;
/** What pages write behind the link of a paper: who sent it, and what it counts. */
const BEHIND =
  /^[ \t]*(?:submitted by \S.{0,40}|likes?|bookmarks?|(?:[👍▲❤⬆]\uFE0F?[ \t]?)?\d{1,6}(?: (?:likes?|points?|comments?|(?:up)?votes?))?(?:,? \d{1,6} comments?)?)[ \t]*$/iu;
const MOST_BEHIND = 3;
const LONGEST = 300;

/**
 * Returns the title in a line of a paragraph whose lines, at least two, each end with the link to a paper
 * (`Title https://arxiv.org/abs/2603.10001`), or `null`.
 */
export function linedTitle(lines: readonly string[], at: number): ReadTitle | null {
  const title = titleBeforeLink(lines[at] ?? "");
  if (title === null) return null;
  const { from, to, isLined } = paragraphAt(lines, at);
  return isLined && to - from > 1 ? title : null;
}

interface Paragraph {
  from: number;
  to: number;
  /** Whether each of its lines is a title and a link. */
  isLined: boolean;
}

/** That of the line asked for last: each line of a paragraph asks for the whole. */
const paragraphs = new WeakMap<readonly string[], Paragraph>();

function paragraphAt(lines: readonly string[], at: number): Paragraph {
  const known = paragraphs.get(lines);
  if (known !== undefined && known.from <= at && at < known.to) return known;
  let from = at;
  let to = at + 1;
  while (from > 0 && !endsParagraph(lines[from - 1] ?? "")) from -= 1;
  while (to < lines.length && !endsParagraph(lines[to] ?? "")) to += 1;
  const isLined = lines.slice(from, to).every((line) => titleBeforeLink(line) !== null);
  const found = { from, to, isLined };
  paragraphs.set(lines, found);
  return found;
}

function endsParagraph(line: string): boolean {
  return isBlank(line) || isMarkedHeading(line) || /^ {0,3}-{3,}[ \t]*$/.test(line);
}

function titleBeforeLink(line: string): ReadTitle | null {
  if (isBlockStart(line) || listMarker(line) !== null || hasLabel(line)) return null;
  if (MESSAGE.test(line) || JSON_KEY.test(line)) return null;
  const start = ID.exec(line)?.[0].length ?? 0;
  const whole = { start, end: line.length };
  const links = linksInText(line, whole);
  const [first] = links;
  const papers = new Set(links.flatMap(({ url }) => paperAddress(url) ?? []));
  if (first === undefined || papers.size !== 1 || first.label !== "") return null;
  const after = { start: first.start, end: line.length };
  if (!leadsToPaper(first) || hasWords(without(line.slice(first.start), links, after))) return null;
  const text = withoutLabel(line.slice(start, first.start)).trimEnd();
  const cited = /(?:19|20)\d\d/.test(text) ? citedTitle(line, whole, { bare: false }) : null;
  if (cited !== null) return cited;
  // eslint-disable-next-line regexp/no-super-linear-move -- titles have a length
  if (text.length > LONGEST || !/\p{L}{2}\S*\s+\S/u.test(text) || /[.!?]\s/.test(text)) return null;
  const [quoted, title = ""] = /["“]([^"“”]{8,})["”][ \t]*$/.exec(text) ?? [];
  if (quoted !== undefined) {
    const from = start + text.length - quoted.length + 1;
    return { title: { start: from, end: from + title.length }, after: start + text.length };
  }
  const end = start + titleEnd(text);
  return { title: { start, end }, after: end };
}

/**
 * Returns the title that is a paragraph of one line, as are the authors below it, if any, and then the links of its paper, or
 * `null`. Above it stands nothing, a heading, a number or the links of the paper before.
 */
export function partedTitle(lines: readonly string[], at: number): ReadTitle | null {
  const line = lines[at] ?? "";
  if (!isAlone(lines, at) || line.length > LONGEST || isBlockStart(line) || hasLabel(line))
    return null;
  if (isSender(line)) return null;
  if (linksInText(line, { start: 0, end: line.length }).length > 0 || NUMBER.test(line))
    return null;
  let before = lineBefore(lines, at);
  // Behind the link of the paper before.
  const isBehind = (line: string) => BEHIND.test(line) && !NUMBER.test(line);
  for (let left = MOST_BEHIND; left > 0 && isBehind(lines[before] ?? ""); left -= 1)
    before = lineBefore(lines, before);
  const above = lines[before] ?? "";
  const isFirst = before < 0 || isMarkedHeading(above) || /^ {0,3}-{3,}[ \t]*$/.test(above);
  if (!isFirst && !isSender(above) && !NUMBER.test(above) && !areLinks(above)) return null;
  const links = linksBelow(lines, at);
  const linked = lines[links] ?? "";
  if (!areLinks(linked) || listMarker(linked) !== null || /[.。:：…]\s*$/.test(line)) return null;
  const title = { start: line.length - line.trimStart().length, end: line.trimEnd().length };
  return title.end - title.start < 3 ? null : { title, after: title.end };
}

/** The index of the paragraph below a title, its date, its authors and, behind one of these, its text. */
function linksBelow(lines: readonly string[], at: number): number {
  let next = afterBlank(lines, at + 1);
  let isTold = false;
  if (isAlone(lines, next) && isDayLine(lines[next] ?? "")) {
    isTold = true;
    next = afterBlank(lines, next + 1);
  }
  const line = lines[next] ?? "";
  const [names = ""] = line.split(/ [·•|] (?=.*\b(?:19|20)\d\d[ \t]*$)/);
  if (isAlone(lines, next) && looksLikeAuthors(names) && !areLinks(line)) {
    isTold = true;
    next = afterBlank(lines, next + 1);
  }
  const isText = isAlone(lines, next) && /[.!?…]["”)]?[ \t]*$/.test(lines[next] ?? "");
  return isTold && isText && !areLinks(lines[next] ?? "") ? afterBlank(lines, next + 1) : next;
}

function lineBefore(lines: readonly string[], at: number): number {
  let before = at - 1;
  while (before >= 0 && isBlank(lines[before] ?? "")) before -= 1;
  return before;
}

function isAlone(lines: readonly string[], at: number): boolean {
  const [above = "", line = "", below = ""] = [lines[at - 1], lines[at], lines[at + 1]];
  return !isBlank(line) && isBlank(below) && endsParagraph(above);
}
