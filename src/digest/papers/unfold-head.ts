import { readCountItem } from "../facts/count-item";
import { looksLikeAuthors } from "../facts/looks-like-authors";
import { hasWords, linkLine, without } from "./link-line";
import { linksInText } from "./links-in-text";
import type { ReadTitle } from "./read-title";
import { unfoldedLine, type LineSpan, type UnfoldedLine } from "./unfolded";

const SEPARATORS = /^[\s,;:|.)\]*_–—-]+/;
/** A date that is no part of an identifier or an address. */
const DATE = /(?<![\w/.])\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?(?![\w/])/;
/** The text between authors and the first link: a label, an opening bracket. */
const BEFORE_LINK =
  /[\s,;:|([*–—-]{0,20}(?:\b(?:paper|arxiv|pdf|links?|code|abs)\s?[:：]?)?[\s[(*]{0,20}$/i;

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
  const { title, after } = read ?? { title: { start, end }, after: end };
  const all = linksInText(line, { start, end });
  const links = all.map((link) => linkLine(lines, index, link, { column: "", title }));
  const rest = all.filter((link) => link.start >= after);
  const skipped = SEPARATORS.exec(line.slice(after))?.[0].length ?? 0;
  const names = withoutLabel(line.slice(after + skipped, rest[0]?.start ?? end));
  const hasNames = names !== "" && looksLikeAuthors(names.replace(/\.$/, ""));
  const namesAt = { start: after + skipped, end: after + skipped + names.length };
  const textFrom = hasNames ? namesAt.end : after + skipped;
  const left = without(line.slice(textFrom), rest, { start: textFrom, end });
  const hasText = hasWords(left) || readCountItem(left, 0) !== null;
  const blank = unfoldedLine(lines, index, { start: 0, end: 0 });
  return {
    hasText,
    isBare: !hasText && !hasNames,
    lines: [
      unfoldedLine(lines, index, title),
      ...(hasNames ? [unfoldedLine(lines, index, namesAt, "Authors: ")] : []),
      ...links,
      ...dateBefore(lines, { index, start, end: title.start }),
      ...(hasText ? [blank, unfoldedLine(lines, index, { start: textFrom, end })] : []),
    ],
  };
}

/** The date before a title as a detail of the paper. */
function dateBefore(lines: readonly string[], { index, start, end }: LineSpan): UnfoldedLine[] {
  const [date = ""] = DATE.exec((lines[index] ?? "").slice(start, end)) ?? [];
  if (date === "") return [];
  const at = (lines[index] ?? "").indexOf(date, start);
  const blank = unfoldedLine(lines, index, { start: 0, end: 0 });
  return [blank, unfoldedLine(lines, index, { start: at, end: at + date.length }, "Date: ")];
}

/** Returns the text before a link without a label of that link. */
export function withoutLabel(text: string): string {
  const tail = text.slice(-80);
  return text.slice(0, text.length - tail.length) + tail.replace(BEFORE_LINK, "");
}
