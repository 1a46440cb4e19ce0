import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";

/** Moves the positions of a tree down in its file, in place. */
export function moveTree(tree: Root, lines: number, offset: number): void {
  if (lines === 0) return;
  visit(tree, ({ position }: Nodes) => {
    for (const point of position === undefined ? [] : [position.start, position.end]) {
      point.line += lines;
      if (point.offset !== undefined) point.offset += offset;
    }
  });
}
