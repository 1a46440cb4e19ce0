import { afterBlank } from "../lines/after-blank";
import { leadsToPaper, linksInText } from "../line-parts/links-in-text";
import { isGeneric } from "../line-parts/read-title";
import type { Unfolded } from "../line-parts/unfolded";
import { addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";

/** One such heading alone may be a section of its own. */
const FEWEST = 2;
/** A heading that counts a paper and does not name it: `## Paper 1`, `### #2`, `## 3.`. */
const NAMELESS =
  /^( {0,3}#{1,6}[ \t]+)(?:(?:paper|article|论文|論文|논문)[ \t]*#?|#)?(\d{1,4})[.):：]?[ \t]*$/i;
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
 * Returns a post in which headings that only count papers have the title that the line of a link below them has, or `null` if
 * fewer than two headings are such.
 */
export function openNamelessHeadings(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const found = new Map<number, Named>();
  for (let at = start; at < lines.length; at += 1) {
    if (code[at] === true) continue;
    const [whole, marks = "", number = ""] = NAMELESS.exec(lines[at] ?? "") ?? [];
    const named = whole === undefined ? null : linkAlone(lines, afterBlank(lines, at + 1));
    if (named !== null) found.set(at, { begin: `${marks}${number}. `, ...named });
  }
  if (found.size < FEWEST) return null;
  return asUnfolded(
    lines.map((_, index): MadeLine => {
      const named = found.get(index);
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
