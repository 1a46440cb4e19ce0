import { AUTHORS_LABEL } from "../facts/author-marks";
import { isKnownLabel } from "../facts/known-labels";
import { hasLabel } from "../lines/label";
import { isBlank, isMarkedHeading } from "../lines/line-kinds";
import { addPiece, asUnfolded, madeLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import { BETWEEN, LINK, namesSeveral, namesSource } from "./source-pieces";
import type { LineSpan, Unfolded } from "../line-parts/unfolded";

const MAY_SPLIT =
  // eslint-disable-next-line regexp/no-super-linear-move -- lines have a length
  /\d{4}[^\]]{0,9}[|·•].*\]\(http|[:：].*[|·•;—].*[:：]|^\s*\p{Extended_Pictographic}.*[|·•].*\p{Extended_Pictographic}|^\s*\*\*.*\*\*.*[|·•].*\*\*.*\*\*/u;
/** A detail with an emoji in place of a label. */
const SIGN = /^\s*\p{Extended_Pictographic}\uFE0F?\s*\S/u;
/** A label in bold without a colon: `**Published** 2026-04-09 | **Paper** https://…`. */
const BOLD = /^([ \t]*(?:[-*+][ \t]+)?)\*\*(\p{L}[\p{L} ]{0,24})\*\*[ \t]{1,9}(?=[^\s:：|·•])/u;
/** A venue in bold and a year, before links: `**Sea Letters** 12(2), 2026 | [DOI](…)`. */
const VENUE = /^(?:\*\*|__)\p{Lu}[^*_|]{1,60}(?:\*\*|__)[^|[\]]{0,60}\b(?:19|20)\d\d\b/u;
/** An identifier in bold before other facts: `**arXiv 2604.09001** | Apr 2026`. */
const IDENTIFIED = /^(?:\*\*|__)arxiv:? ?\d{4}\.\d{4,5}(?:v\d{1,2})?(?:\*\*|__)\s{1,9}\|/i;
/** What `MAY_SPLIT` needs, found much faster. */
const SEPARATOR = /[|·•;—]/;
/** A day alone, and a link alone. */
const DATED =
  /^\s*(?:(?:published|submitted|updated|posted)(?: on)? )?(?:\d{1,2} [a-z]{3,9} \d{4}|[a-z]{3,9} \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)(?:\s*$|\s+[|·•])/i;
/** The bullet of an item below another one: its details are items there, too. */
const NESTED = /^(?: {2,}|[ ]*\t[ \t]*)[-*+][ \t]+(?=\S)/;
const LONGEST = 5000;

/**
 * Returns a post in which each of several labelled details in a line (`**Authors:** A | **Published:** B | **arXiv:** C`) has
 * a line of its own, or `null` if there is no such line. Only a line that begins with a label counts, and a piece only with
 * one of its own: other pieces belong to the detail before them.
 */
export function splitLabels(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const starts = new Map<number, number[]>();
  /** What is put before their first detail, by their lines. */
  const begins = new Map<number, string>();
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (code[at] === true || line.length > LONGEST || !SEPARATOR.test(line)) continue;
    const isHead = isMarkedHeading(lines[at - 1] ?? "");
    const isVenue = isHead && VENUE.test(line) && !IDENTIFIED.test(line);
    const isIdentified = isHead && IDENTIFIED.test(line);
    const isSource = !isVenue && !isIdentified && isBelowHeading(lines, at) && namesSource(line);
    const hasNames = isSource && namesSeveral(line);
    if (!isVenue && !isIdentified && !isSource && !MAY_SPLIT.test(line)) continue;
    const found = startsIn(line, { isVenue, areDetails: isIdentified || hasNames, isSource });
    if (found.length < 2) continue;
    starts.set(at, found);
    if (isVenue) begins.set(at, "Venue: ");
    if (isSource && !hasNames) begins.set(at, "- ");
  }
  if (starts.size === 0) return null;
  // Where such labels share a line, those that have one alone are labels, too.
  const areBold = [...starts].some(([at, [, second]]) => {
    const line = lines[at] ?? "";
    return BOLD.test(line) && second !== undefined && BOLD.test(line.slice(second));
  });
  const made = lines.flatMap((line, index): MadeLine[] => {
    const pieces = starts.get(index) ?? [0];
    const [nested = ""] = NESTED.exec(line) ?? [];
    return pieces.flatMap((start, i): MadeLine[] => {
      const written = line.slice(start, pieces[i + 1]);
      const text = i === pieces.length - 1 ? written : withoutEnd(written);
      const own = madeLine(index);
      own.text = i === 0 ? (begins.get(index) ?? "") : nested === "" ? "- " : nested;
      const bold = areBold ? boldLabel(text, pieces.length) : null;
      addDetail(own, lines, { index, start, end: start + text.length }, bold);
      return i === 1 && nested === "" ? [madeLine(index), own] : [own];
    });
  });
  return asUnfolded(made);
}

/** Appends a detail to a line, with a colon behind its label in bold if it begins with one. */
function addDetail(
  own: MadeLine,
  lines: readonly string[],
  { index, start, end }: LineSpan,
  bold: RegExpExecArray | null,
): void {
  const [head = "", before = "", label = ""] = bold ?? [];
  if (bold !== null) {
    if (own.text === "") addPiece(own, lines, { index, start, end: start + before.length });
    const from = start + before.length + "**".length;
    addPiece(own, lines, { index, start: from, end: from + label.trimEnd().length });
    own.text += ": ";
  }
  addPiece(own, lines, { index, start: start + head.length, end });
}

/** What a line below a heading begins with. */
interface Beginning {
  isVenue: boolean;
  /** All its pieces are details. */
  areDetails: boolean;
  /** It says where the paper is from, and links to it. */
  isSource: boolean;
}

function isBelowHeading(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1] ?? "";
  return isMarkedHeading(isBlank(before) ? (lines[at - 2] ?? "") : before);
}

/** Where each detail of a line begins; one place if the line has no several details. Behind a venue only links are some. */
function startsIn(line: string, { isVenue, areDetails, isSource }: Beginning): number[] {
  const found = [0];
  const hasSign = SIGN.test(line);
  const isBold = BOLD.test(line);
  const isDated = DATED.test(line);
  const isDetail = (text: string) =>
    areDetails ||
    ((isVenue || isSource) && LINK.test(text)) ||
    (isDated && (DATED.test(text) || LINK.test(text))) ||
    (hasSign && SIGN.test(text)) ||
    (isBold && BOLD.test(text)) ||
    isLabelled(text);
  if (line.trimStart().startsWith("|") || !(isVenue || isSource || isDetail(line))) return found;
  for (const { 0: between, index } of line.matchAll(BETWEEN)) {
    const at = index + between.length;
    // What follows the link is no part of it.
    if (isDetail(line.slice(at)) || (isSource && LINK.test(line.slice(found.at(-1)))))
      found.push(at);
  }
  return found;
}

/** The label in bold with which a piece of so many in a line begins; one alone must be known. */
function boldLabel(text: string, pieces: number): RegExpExecArray | null {
  const found = BOLD.exec(text);
  const label = found?.[2]?.trimEnd().toLowerCase() ?? "";
  return pieces > 1 || isKnownLabel(label) || AUTHORS_LABEL.test(`${label}: `) ? found : null;
}

function isLabelled(text: string): boolean {
  return AUTHORS_LABEL.test(text) || hasLabel(text);
}

function withoutEnd(text: string): string {
  // eslint-disable-next-line regexp/no-super-linear-move -- lines have a length
  return text.replace(/(?:&nbsp;|&emsp;|&ensp;|\s|[|·•;—]|&middot;|&bull;)+$/, "");
}
