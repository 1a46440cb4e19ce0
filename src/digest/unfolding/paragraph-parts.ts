import { isBlank } from "../lines/line-kinds";
import { hasWords } from "../line-parts/link-line";
import { isAddress } from "../line-parts/links-alone";
import { linksInText } from "../line-parts/links-in-text";
import type { ReadTitle } from "../line-parts/read-title";
import { labelledTitle } from "../line-parts/title-label";

/** Lines from one that begins with a title up to the next; `below` is the index of the first after it. */
export interface ParagraphPart {
  start: number;
  below: number;
  end: number;
  title: ReadTitle;
}

/** A section of a post, from its heading on. */
export interface Stretch {
  start: number;
  end: number;
}

/** Returns the title in the line at an index, with the number of its lines, or `null`. */
export type TitleAt = (at: number) => { title: ReadTitle; lines: number } | null;

/** Returns the parts of a section that begin with titles, each up to the next. */
export function partsOf(
  lines: readonly string[],
  { start, end }: Stretch,
  code: readonly boolean[],
  titleAt: TitleAt,
): ParagraphPart[] {
  const parts: ParagraphPart[] = [];
  for (let at = start; at < end; at += 1) {
    const found = code[at] === true ? null : titleAt(at);
    const last = parts.at(-1);
    if (found === null || (last !== undefined && isOf(lines, last, at))) continue;
    if (last !== undefined) last.end = at;
    parts.push({ start: at, below: at + found.lines, end, title: found.title });
  }
  return parts;
}

/**
 * Whether a line belongs to the title alone above it: a link, as where its label is a summary, or the same title with
 * a label, as in another language.
 */
function isOf(
  lines: readonly string[],
  { start, below, title }: ParagraphPart,
  at: number,
): boolean {
  const line = lines[start] ?? "";
  const isAlone = !hasWords(line.slice(title.after)) && labelledTitle(line) === null;
  if (!isAlone || linksInText(line, { start: 0, end: line.length }).length > 0) return false;
  for (let i = below; i < at; i += 1) if (!isBlank(lines[i] ?? "")) return false;
  const own = lines[at] ?? "";
  return isAddress(own) || labelledTitle(own) !== null;
}
