import type { Root } from "hast";
import type { Html } from "mdast";
import { visit } from "unist-util-visit";
import type { Point } from "../../problems/range";
import { originOf, type Anchor } from "../origin";

const ESCAPED = "&lt;";

/** What the parser of HTML takes for the places of raw HTML, and where that stands in the source. */
export interface HtmlPlaces {
  /** By line: in a block, what is before its lines, such as `> `, is unknown to that parser. */
  lines: Map<number, Anchor[][]>;
  /** Where the tags within paragraphs end, by where they start, as `line:column`. */
  ends: Map<string, Point>;
}

/** Notes where a node of raw HTML stands that is about to get the value `escaped`, with `&lt;` for some of its `<`. */
export function noteHtml(
  { value, position }: Html,
  { escaped, isBlock }: { escaped: string; isBlock: boolean },
  source: readonly string[],
  { lines, ends }: HtmlPlaces,
): void {
  if (position === undefined) return;
  const { start, end } = position;
  if (!isBlock) {
    if (escaped !== value || start.line !== end.line) ends.set(keyOf(start), end);
    return;
  }
  const after = escaped.split("\n");
  for (const [index, row] of value.split("\n").entries()) {
    const line = start.line + index;
    const prefix = index === 0 ? start.column - 1 : (source[line - 1] ?? "").length - row.length;
    const first = { at: index === 0 ? prefix : 0, from: prefix };
    const anchors = [first, ...escapes(row, after[index] ?? row, first)];
    if (first.at !== prefix || anchors.length > 1) lines.set(line, [anchors]);
  }
}

/** Moves the positions of a tree that was parsed as HTML to where its elements stand in the source, in place. */
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

/** An anchor behind each `<` of a row that is `&lt;` in the row `after`; `offset` is what both add to their offsets. */
function escapes(row: string, after: string, offset: Anchor): Anchor[] {
  const anchors: Anchor[] = [];
  let at = 0;
  for (let from = 0; from < row.length; from += 1) {
    const isEscaped = row.charAt(from) === "<" && after.charAt(at) !== "<";
    at += isEscaped ? ESCAPED.length : 1;
    if (isEscaped) anchors.push({ at: offset.at + at, from: offset.from + from + 1 });
  }
  return anchors;
}

function keyOf({ line, column }: Point): string {
  return `${line}:${column}`;
}
