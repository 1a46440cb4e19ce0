import type { Nodes } from "mdast";

/** The deepest nesting of quotes, lists, emphasis and braces; beyond it the source is shown instead. */
export const MAX_NESTING = 100;

/** The least by which a list in a list is indented. */
const LIST_INDENT = 2;
const CONTAINER_MARKERS = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*)+/;

/** Returns the index (from 0) of the first line with more than `MAX_NESTING` quotes and lists, or -1. */
export function findDeepLine(lines: string[]): number {
  return lines.findIndex((line) => {
    if (line.length <= MAX_NESTING) return false;
    const markers = CONTAINER_MARKERS.exec(line)?.[0] ?? "";
    const count = markers.match(/[>*+-]|(?<!\d)\d+[.)]/g)?.length ?? 0;
    const indent = count === 0 ? 0 : line.search(/\S/);
    return count + indent / LIST_INDENT > MAX_NESTING;
  });
}

/** Returns the first node that is nested more than `MAX_NESTING` deep, or `null`. */
export function findDeepNode(tree: Nodes): Nodes | null {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_NESTING) return level[0] ?? null;
    level = level.flatMap((node): Nodes[] => ("children" in node ? node.children : []));
  }
  return null;
}
