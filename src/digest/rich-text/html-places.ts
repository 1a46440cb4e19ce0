import type { Root } from "hast";
import type { Html } from "mdast";
import { visit } from "unist-util-visit";
import { FILE_START, type Point } from "../../problems/range";
import { placesIn } from "../lines/source-places";
import type { EditedText } from "./edited-text";
import { originOf, type Anchor } from "../origin";

/** The positions that the HTML parser gives raw HTML, and the corresponding positions in the source. */
export interface HtmlPlaces {
  /** By line: that parser does not see prefixes of a block's lines, such as `> `. */
  lines: Map<number, Anchor[][]>;
  /** Where the tags within paragraphs end, by where they start, as `line:column`. */
  ends: Map<string, Point>;
}

/** Records the position of a node of raw HTML before its value becomes that of `kept`. */
export function noteHtml(
  { value, position }: Html,
  { kept, isBlock }: { kept: EditedText; isBlock: boolean },
  source: readonly string[],
  { lines, ends }: HtmlPlaces,
): void {
  if (position === undefined) return;
  const { start, end } = position;
  if (!isBlock) {
    if (kept.text() !== value || start.line !== end.line) ends.set(keyOf(start), end);
    return;
  }
  for (const [index, row] of value.split("\n").entries()) {
    const line = start.line + index;
    const first = {
      at: index === 0 ? start.column - 1 : 0,
      from: rowEnd(end, line, source) - row.length,
    };
    const moved = kept
      .anchors(index)
      .map(({ at, from }) => ({ at: at + first.at, from: from + first.from }));
    if (first.at !== first.from || moved.length > 0) lines.set(line, [[first, ...moved]]);
  }
}

/**
 * Returns a function that maps offsets in a node of HTML, which must increase, to the source: in a quote or a
 * list, the node does not contain the prefixes of its lines.
 */
export function pointsIn(
  { value, position }: Html,
  rows: readonly string[],
): (offset: number) => Point {
  const { start, end } = position ?? FILE_START;
  const placeOf = placesIn(value, start.line);
  const ownRows = value.split("\n");
  return (offset) => {
    const { line, column } = placeOf(offset);
    const own = ownRows[line - start.line] ?? "";
    return { line, column: column + rowEnd(end, line, rows) - own.length };
  };
}

/**
 * Returns the length of the part of a line of the source up to the end of a node that ends at `end`. A node's
 * rows are aligned at their ends, since their beginnings differ from the source where a tab is in part the
 * indentation of a list.
 */
function rowEnd(end: Point, line: number, rows: readonly string[]): number {
  return line === end.line ? end.column - 1 : (rows[line - 1] ?? "").length;
}

/** Corrects the positions of a tree that was parsed as HTML to those in the source, in place. */
export function moveToSource(tree: Root, { lines, ends }: HtmlPlaces): void {
  if (lines.size === 0 && ends.size === 0) return;
  const origin = originOf(lines);
  visit(tree, "element", ({ position, tagName }) => {
    if (position === undefined) return;
    const end = tagName === "img" ? ends.get(keyOf(position.start)) : undefined;
    Object.assign(position.start, origin(position.start));
    Object.assign(position.end, end ?? origin(position.end));
  });
}

function keyOf({ line, column }: Point): string {
  return `${line}:${column}`;
}
