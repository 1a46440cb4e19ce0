import { SAME_PLACE } from "../origin";
import { isBefore, rangeAt, type Point } from "../../problems/range";
import type { Report } from "../../problems/report";
import { blockUnclosed } from "../../problems/rules/block-unclosed";
import { cutLines, type CutLines } from "./cut-lines";
import { knownMarks } from "./known-marks";
import { findPrivateMarks } from "./private-marks";
import { placesIn } from "./source-places";
import type { Span } from "./span";

const MARK = "%%";

/**
 * Returns the lines of a post without its private text: what stands between `%%` and `%%`, as in Obsidian, in
 * a paragraph (see `findPrivateMarks`), from a line that is `%%` alone to the next such line, or from a line
 * that begins with `%%` to the next line with a mark, if that ends the line and no heading stands between.
 * Lines keep their numbers. A mark without partner stays in the text and is reported (`block-unclosed`).
 * Begins at index `start`.
 */
export function withoutPrivateText(lines: string[], start: number, report: Report): CutLines {
  if (!lines.some((line, index) => index >= start && line.includes(MARK))) {
    return { lines, origin: SAME_PLACE };
  }
  const cuts = new Map<number, Span[]>();
  const cut = (index: number, from: number, to = (lines[index] ?? "").length) => {
    const before = cuts.get(index);
    if (before === undefined) cuts.set(index, [{ start: from, end: to }]);
    else before.push({ start: from, end: to });
  };
  const known = knownMarks(lines, start);
  for (let i = start; i < lines.length; i += 1) {
    if (known.isParted(i)) continue;
    let end = i;
    let open: Point[];
    if (known.isAlone(i)) open = [{ line: i + 1, column: (lines[i] ?? "").indexOf(MARK) + 1 }];
    else {
      end = known.lastOfBlock(i);
      open = cutParagraph(lines, i, end, cut);
    }
    const [first] = open.filter(({ line, column }) => isFirst(lines[line - 1] ?? "", column - 1));
    const partner = first === undefined ? null : known.partnerOf(first.line - 1, end + 1);
    for (const point of open) {
      if (partner !== null && first !== undefined && !isBefore(point, first)) continue;
      const range = rangeAt(point, MARK.length);
      report(blockUnclosed, range, { kind: "private", mark: MARK, closed: null, papers: 0 });
    }
    if (partner !== null && first !== undefined) {
      cut(first.line - 1, first.column - 1);
      for (let at = first.line; at <= partner; at += 1) cut(at, 0);
    }
    i = partner ?? end;
  }
  return cutLines(lines, cuts);
}

/** Cuts what is private in the lines of a paragraph; returns where marks without a partner stand. */
function cutParagraph(
  lines: string[],
  from: number,
  to: number,
  cut: (index: number, from: number, to?: number) => void,
): Point[] {
  const text = lines.slice(from, to + 1).join("\n");
  if (!text.includes(MARK)) return [];
  const { hidden, open } = findPrivateMarks(text);
  const pointAt = placesIn(text, from + 1);
  const spans = hidden.map(({ start, end }) => [pointAt(start), pointAt(end)] as const);
  for (const [first, last] of spans) {
    for (let line = first.line; line <= last.line; line += 1) {
      const start = line === first.line ? first.column - 1 : 0;
      cut(line - 1, start, line === last.line ? last.column - 1 : undefined);
    }
  }
  return open.map(placesIn(text, from + 1));
}

function isFirst(line: string, at: number): boolean {
  return line.slice(0, at).trim() === "";
}
