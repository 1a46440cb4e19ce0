import { afterBlank } from "../lines/after-blank";
import { hasLabel } from "../lines/label";
import { isMarkedHeading } from "../lines/line-kinds";
import { leadsToPaper, linksInText } from "../line-parts/links-in-text";
import { listMarker } from "../line-parts/list-marker";
import { isGeneric } from "../line-parts/read-title";
import type { Unfolded } from "../line-parts/unfolded";
import { addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";

/** One such heading alone may be a section of its own. */
const FEWEST = 2;
/** A heading that counts a paper and does not name it: `## Paper 1`, `### #2`, `## 3.`. */
const NAMELESS =
  /^( {0,3}#{1,6}[ \t]+)(?:(?:paper|article|论文|論文|논문)[ \t]*#?|#)?(\d{1,4})[.):：]?[ \t]*$/i;
/** A heading that is nothing but the label of a title: `### Title:`. */
const LABELLED =
  /^( {0,3}#{1,6}[ \t]+)(?:[*_]{0,2}(?:paper )?title[*_]{0,2}|标题|標題|题目|題目|タイトル|제목)[ \t]*[:：]?[*_]{0,2}[ \t]*$/i;
const LONGEST = 400;
/** A title has two words at least, or some letters of Chinese or Japanese. */
const TITLE = /\S\s+\S|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{4}/u;

/** The heading's marks and number, and the place of the words that are its title. */
interface Named {
  begin: string;
  index: number;
  start: number;
  end: number;
}

/**
 * Returns a post in which headings that only count papers have the title that the line of a link below them has, and those that
 * are the label of a title the line right below; `null` if fewer than two headings are such.
 */
export function openNamelessHeadings(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const found = new Map<number, Named>();
  const taken = new Set<number>();
  for (let at = start; at < lines.length; at += 1) {
    if (code[at] === true) continue;
    const [whole, marks = "", number = ""] = NAMELESS.exec(lines[at] ?? "") ?? [];
    const named = whole === undefined ? null : linkAlone(lines, afterBlank(lines, at + 1));
    if (named !== null) found.set(at, { begin: `${marks}${number}. `, ...named });
    const [, begin] = LABELLED.exec(lines[at] ?? "") ?? [];
    const below = begin === undefined ? null : titleBelow(lines, at + 1);
    if (begin !== undefined && below !== null) {
      found.set(at, { begin, ...below });
      taken.add(below.index);
    }
  }
  if (found.size < FEWEST) return null;
  return asUnfolded(
    lines.map((_, index): MadeLine => {
      const named = found.get(index);
      if (taken.has(index)) return madeLine(index);
      if (named === undefined) return sameLine(lines, index);
      const heading = madeLine(index, named.begin);
      addPiece(heading, lines, named);
      return heading;
    }),
  );
}

/** The words of a line that is nothing but a link to a paper by its title. */
function linkAlone(lines: readonly string[], index: number): Omit<Named, "begin"> | null {
  const line = lines[index] ?? "";
  const [link, other] = linksInText(line, { start: 0, end: line.length });
  if (link === undefined || other !== undefined || !leadsToPaper(link)) return null;
  if (isGeneric(link.label) || !TITLE.test(link.label)) return null;
  const around = line.slice(0, link.start) + line.slice(link.end);
  return /^[\s*_]*$/.test(around) ? { index, ...link.labelSpan } : null;
}

/** The words of a line below the label of a title, however far it is indented. */
function titleBelow(lines: readonly string[], index: number): Omit<Named, "begin"> | null {
  const line = lines[index] ?? "";
  const text = line.trim();
  if (text.length > LONGEST || !TITLE.test(text) || hasLabel(text)) return null;
  if (isMarkedHeading(text) || listMarker(text) !== null) return null;
  const start = line.indexOf(text);
  return { index, start, end: start + text.length };
}
