import type { Html, Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Point } from "../../problems/range";
import { pointsIn } from "./html-places";
import { BLOCK_PARENTS, isTextOnly, type TagsOf } from "./read-tags";

/** Characters that Unicode reserves for private use. */
const NONCHARACTERS = Array.from({ length: 32 }, (_, i) => String.fromCharCode(0xfdd0 + i));

/**
 * Returns the places of each `<` that is text, in blocks that Markdown parsed as HTML because they begin with
 * one: without it they are parsed correctly.
 */
export function misleadingMarks(tree: Root, tags: TagsOf, source: string): Point[] {
  const rows = source.split("\n");
  const points: Point[] = [];
  visit(tree, "html", (node: Html, _, parent) => {
    const ofNode = tags.get(node) ?? [];
    if (parent === undefined || !BLOCK_PARENTS.has(parent.type)) return;
    if (!isTextOnly(node, ofNode)) return;
    const pointAt = pointsIn(node, rows);
    for (const { role, at } of ofNode) if (role === "text") points.push(pointAt(at));
  });
  return points;
}

/** Returns a character that a source does not contain; `null` if it contains all candidates. */
export function maskFor(source: string): string | null {
  return NONCHARACTERS.find((character) => !source.includes(character)) ?? null;
}

/** Returns a source with `mask` for the `<` at some points, which are in their order line by line. */
export function maskAt(source: string, points: readonly Point[], mask: string): string {
  const columns = new Map<number, number[]>();
  for (const { line, column } of points) {
    const ofLine = columns.get(line);
    if (ofLine === undefined) columns.set(line, [column]);
    else ofLine.push(column);
  }
  const rows = source.split("\n");
  for (const [line, ofLine] of columns) {
    rows[line - 1] = maskRow(rows[line - 1] ?? "", ofLine, mask);
  }
  return rows.join("\n");
}

/** Restores each `<` in a tree parsed from a masked source, in place. */
export function unmask(tree: Root, mask: string): void {
  visit(tree, (node: Nodes) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === "string" && value.includes(mask)) {
        Object.assign(node, { [key]: value.replaceAll(mask, "<") });
      }
    }
  });
}

function maskRow(row: string, columns: readonly number[], mask: string): string {
  let masked = "";
  let from = 0;
  for (const column of columns) {
    if (column <= from || row.charAt(column - 1) !== "<") continue;
    masked += row.slice(from, column - 1) + mask;
    from = column;
  }
  return masked + row.slice(from);
}
