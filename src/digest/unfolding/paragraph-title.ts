import { looksLikeAuthors } from "../facts/looks-like-authors";
import { indentOf, isBlockStart } from "../lines/line-kinds";
import { beginsParagraph, isSender } from "../line-parts/begins-paragraph";
import { titleInBookMarks } from "../line-parts/book-marks";
import { linksInText, paperLinks } from "../line-parts/links-in-text";
import type { Span } from "../lines/span";
import { readTitle, type ReadTitle } from "../line-parts/read-title";
import { labelledTitle } from "../line-parts/title-label";
import { wordCount } from "../line-parts/word-count";
import { withoutLabel } from "./unfold-head";

/** A paragraph that begins with bold text, a link in italics, or a link after a number or emoji. */
const MARKED =
  /^ {0,3}(?:\[![\w-]{2,20}\][+-]?|\d{1,4}[.):](?=[ \t])|\d\uFE0F?\u20E3|\d{1,5} ?[▲△↑⬆★]|\p{Extended_Pictographic}|\uFE0F|:[a-z\d_+-]{2,30}:(?=[\s:[*_])|[ \t])*(?:\*\*|__|<(?:b|strong)>|\[(?<=[^\s][ \t]+\[|:\[)|[*_"“](?=\[))(?=\S)/u;
/** A line in italics, as Slack writes bold text, right above an address. */
const EMPHASISED = /^( {0,3})([*_])(?![*_\s[])([^*_]{3,400})\2[ \t]*$/;
const BOLD = /^ {0,3}(?:\*\*|__)(?=\S)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** A title, and the number of its lines. */
interface ParagraphTitle {
  title: ReadTitle;
  lines: number;
}

/**
 * Returns the title with which the paragraph at line `at` begins, or `null`: bold text, a link in italics or after a
 * number or emoji, a link with nothing but authors after it, the text after `Title:`, or an underlined line.
 */
export function paragraphTitle(lines: readonly string[], at: number): ParagraphTitle | null {
  const line = lines[at] ?? "";
  if (isSender(line)) return null;
  const labelled = labelledTitle(line);
  if (labelled !== null) return { title: linkedTitle(line, labelled), lines: 1 };
  const inMarks = beginsParagraph(lines, at) ? titleInBookMarks(line) : null;
  if (inMarks !== null) return { title: { title: inMarks, after: line.length }, lines: 1 };
  // Lines of one paragraph may each be a title in bold with its link.
  const isLine = BOLD.test(line) && paperLinks(line).length === 1;
  if (!isLine && !beginsParagraph(lines, at)) return null;
  const isUnderlined = UNDERLINE.test(lines[at + 1] ?? "") && !isBlockStart(line);
  const count = isUnderlined ? 2 : 1;
  const emphasised = paperLinks(lines[at + 1] ?? "").length > 0 ? EMPHASISED.exec(line) : null;
  if (emphasised !== null) {
    const [, before = "", mark = "", words = ""] = emphasised;
    const start = before.length + mark.length;
    return { title: { title: { start, end: start + words.length }, after: line.length }, lines: 1 };
  }
  if (MARKED.test(line) || /^ {0,3}(?:\[|<a\s)/.test(line)) {
    const title = readTitle(line, { start: 0, end: line.length });
    const isTitle = title !== null && !endsInColon(line, title);
    if (isTitle && (MARKED.test(line) || isParted(line, title) || namesFollow(line, title)))
      return { title, lines: count };
  }
  if (!isUnderlined) return null;
  const title = { start: indentOf(line), end: line.trimEnd().length };
  return { title: { title, after: line.length }, lines: count };
}

function endsInColon(line: string, { title, after }: ReadTitle): boolean {
  return /[:：]$/.test(line.slice(title.start, title.end)) || /^[:：]/.test(line.slice(after));
}

/** A dash or a bar parts the title, of three words or more, from a summary. */
function isParted(line: string, { title, after }: ReadTitle): boolean {
  const words = wordCount(line.slice(title.start, title.end));
  return words > 2 && /^[*_]{0,2}\s+[–—|-]\s+\S/.test(line.slice(after, after + 20));
}

/** Nothing but authors and other links follow the title. */
function namesFollow(line: string, { after }: ReadTitle): boolean {
  const [link] = linksInText(line, { start: after, end: line.length });
  const names = withoutLabel(line.slice(after, link?.start)).replace(
    /^[\s,:(–—-]+|(?<![\s)])[\s)]+$/g,
    "",
  );
  return names === "" || looksLikeAuthors(names);
}

/** The name of the link that a labelled title is, or else all of it. */
function linkedTitle(line: string, labelled: Span): ReadTitle {
  const isLink = /^(?:\[|<a\s)/i.test(line.slice(labelled.start, labelled.start + 3));
  const read = isLink ? readTitle(line, { start: labelled.start, end: line.length }) : null;
  return read ?? { title: labelled, after: line.length };
}
