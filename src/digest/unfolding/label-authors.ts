import { AUTHORS_LABEL } from "../facts/author-marks";
import { looksLikeAuthors } from "../facts/looks-like-authors";
import { readFactLine } from "../facts/fact-line";
import { hasLabel } from "../lines/label";
import { isBlank } from "../lines/line-kinds";
import type { Span } from "../lines/span";
import { isDayLine } from "../line-parts/is-day";
import type { UnfoldedLine } from "../line-parts/unfolded";

const AUTHORS = "Authors: ";
/** Names before a year, and before other details of which a year is the last. */
const BEFORE_YEAR = /^(.{3,300}?)(\s*[|·•]\s*)((?:19|20)\d\d)\s*$/;
const BEFORE_DATE = /^(.{3,300}?)(\s*[|·•]\s*)(.{1,80}[|·• ](?:19|20)\d\d)\s*$/;
/** Names before the venue in italics or bold: `Ada Example, Ben Sample. *ICQR 2026*`. */
const BEFORE_VENUE = /^([^*_]{3,600}?)([.,]?[ \t]+([*_]{1,2}))([^*_]{2,80})\3[.,]?$/;
const BULLET = /^[ \t]*(?:[-*+][ \t]+)?(?:[\p{Extended_Pictographic}\uFE0F\u200D][ \t]*)*/u;

/**
 * Returns the lines below the name of a paper with a label before its authors, if the first of them that is
 * neither blank nor a fact can be nothing but names: they stand after the links in that name, where only a
 * label tells them from text.
 */
export function labelAuthors(lines: readonly UnfoldedLine[]): UnfoldedLine[] {
  const at = lines.findIndex(
    ({ text }) => !isBlank(text) && !isDayLine(text) && readFactLine(text) === null,
  );
  const first = lines[at];
  const made = first === undefined ? null : (datedNames(first) ?? namesIn(first, lines[at + 1]));
  if (made === null) return [...lines];
  const before = lines.slice(0, at).map((line) => (isDayLine(line.text) ? dayOf(line) : line));
  return [...before, ...made, ...lines.slice(at + 1)];
}

function dayOf(line: UnfoldedLine): UnfoldedLine {
  const { text } = line;
  return line.own > 0 ? line : partOf(line, "- date: ", { start: 0, end: text.length });
}

/** Names, and the year behind them, or the field, the archive and the date. */
function datedNames(line: UnfoldedLine): UnfoldedLine[] | null {
  const dated = BEFORE_YEAR.exec(line.text);
  const [, names = "", between = "", behind = ""] =
    dated !== null && looksLikeAuthors(dated[1] ?? "")
      ? dated
      : (BEFORE_DATE.exec(line.text) ?? []);
  if (line.own > 0 || names === "" || !looksLikeAuthors(names)) return null;
  const start = names.length + between.length;
  const label = behind.length === "2026".length ? "- year: " : "- published: ";
  return [
    partOf(line, AUTHORS, { start: 0, end: names.length }),
    partOf(line, label, { start, end: start + behind.length }),
    { ...line, text: "", own: 0 },
  ];
}

/** Names alone, or before their venue in emphasis or behind a dash; `next` is the line below, which may continue a paragraph. */
function namesIn(line: UnfoldedLine, next: UnfoldedLine | undefined): UnfoldedLine[] | null {
  const { text, own } = line;
  if (own > 0 || (next !== undefined && goesOn(next.text))) return null;
  if (AUTHORS_LABEL.test(text) || hasLabel(text)) return null;
  const start = BULLET.exec(text)?.[0].length ?? 0;
  // A backslash breaks the line.
  const names = text.slice(start).replace(/\\$/, "").trimEnd();
  const [, printed = "", between = "", , venue = ""] = BEFORE_VENUE.exec(names) ?? [];
  if (printed !== "" && looksLikeAuthors(printed)) {
    const from = start + printed.length + between.length;
    return [
      partOf(line, AUTHORS, { start, end: start + printed.length }),
      partOf(line, "- venue: ", { start: from, end: from + venue.length }),
    ];
  }
  if (looksLikeAuthors(names)) return [partOf(line, AUTHORS, { start, end: start + names.length })];
  const [before = ""] = /^[^:]{3,300}?(?=\s[-–—]\s+\S)/.exec(names) ?? [];
  if (before === "" || !looksLikeAuthors(before)) return null;
  const end = start + before.length;
  const dash = /^\s[-–—]\s+/.exec(text.slice(end))?.[0].length ?? 0;
  return [
    partOf(line, AUTHORS, { start, end }),
    partOf(line, "- venue: ", { start: end + dash, end: text.length }),
  ];
}

/** A part of a line behind the words `own`. */
function partOf(line: UnfoldedLine, own: string, { start, end }: Span): UnfoldedLine {
  const text = own + line.text.slice(start, end);
  return { ...line, text, own: own.length, from: line.from + start };
}

/** The line continues a paragraph. */
function goesOn(text: string): boolean {
  return (
    !isBlank(text) &&
    /^[ \t]*[\p{L}\p{N}]/u.test(text) &&
    !hasLabel(text) &&
    readFactLine(text) === null
  );
}
