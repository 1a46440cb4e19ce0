import { afterBlank } from "../lines/after-blank";
import { AUTHORS_LABEL } from "../facts/author-marks";
import { GROUP } from "../facts/author-words";
import { looksLikeAuthors } from "../facts/looks-like-authors";
import { parseAuthors } from "../facts/parse-authors";
import type { Heading } from "../lines/headings";
import { isBlank, isBlockStart, isPostLine } from "../lines/line-kinds";
import { factFollows, isAside, paragraphEnd } from "./paragraph-end";
import type { KnownLines } from "./standing-facts";

const LONGEST = 200;
const JOINS =
  "a|an|and|are|as|at|by|for|from|in|into|is|of|on|or|over|that|the|their|through|to|towards?|under|using|via|when|where|which|with|without";
/** The end of a title that wants more. */
const DANGLES = new RegExp(`(?:\\b(?:${JOINS})|[,:–—-])$`, "i");
const GOES_ON = new RegExp(`^\\s*(?:(?:${JOINS})\\b|\\p{Ll})`, "iu");
/** A name such as `van der Sample` or `de Example`. */
const PARTICLE = /^\s*(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|zu)\b/;
const BEGINS_LOWER = /^\s*\p{Ll}/u;
/** Words of other lines that stand below a title. */
const OTHER =
  /\d|\b(?:accepted|award|best paper|conference|journal|oral|poster|preprint|proceedings|spotlight|workshop|by)\b/i;

/**
 * Returns the line right below a paper's heading if the title goes on in it, else `null`: one that is neither fact, authors
 * nor sentence, where the heading ends or the line begins in the middle of a phrase, or where the authors follow as
 * a paragraph of their own. In CommonMark a heading is one line; nobody means the second half of a title as an author.
 */
export function continuedTitle(
  lines: string[],
  { index, title }: Heading,
  end: number,
  { code, factAt }: KnownLines,
): string | null {
  const at = index + 1;
  const line = lines[at] ?? "";
  if (at >= end || title === "" || code[at] === true || factAt(at) !== null) return null;
  if (isBlank(line) || line.length > LONGEST || /[.!?。]\s*$|https?:|\]\(/.test(line)) return null;
  if (
    AUTHORS_LABEL.test(line) ||
    isAside(line) ||
    isBlockStart(line) ||
    isPostLine(line) ||
    OTHER.test(line)
  )
    return null;
  const names = looksLikeAuthors(line) ? parseAuthors(line).names.length : 0;
  if (names > 1) return null;
  const alone = isBlank(lines[at + 1] ?? "");
  const inPhrase = DANGLES.test(title) || (GOES_ON.test(line) && BEGINS_LOWER.test(line));
  // Directly before the facts stand the authors, whose names hardly begin with a small letter.
  const isNamed = names === 1 && PARTICLE.test(line);
  if (!authorsFollow(lines, at + 1, end, { code, factAt })) {
    const isBeforeFacts = alone && factFollows(lines, at + 1, end, factAt);
    return isBeforeFacts && BEGINS_LOWER.test(line) && !isNamed ? line.trim() : null;
  }
  return inPhrase || (alone && names === 1) ? line.trim() : null;
}

/** Whether the next paragraph is several authors, none of them an institution. */
function authorsFollow(
  lines: string[],
  from: number,
  end: number,
  { code, factAt }: KnownLines,
): boolean {
  const at = afterBlank(lines, from, end);
  if (at >= end || code[at] === true || factAt(at) !== null) return false;
  const paragraph = lines.slice(at, paragraphEnd(lines, at, end, factAt)).join("\n");
  if (GROUP.test(paragraph) || !looksLikeAuthors(paragraph)) return false;
  const { names, more } = parseAuthors(paragraph);
  return more || names.length > 1 || /[:：]/.test(paragraph);
}
