import type { Nodes, Parents } from "mdast";

/**
 * Calls `see` with each node below another and its parent, parents before their children, which `see` must not move. For
 * the small trees of most texts unist-util-visit takes ten times as long: it makes a function for every node.
 */
export function eachNode(parent: Nodes, see: (node: Nodes, parent: Parents) => void): void {
  if (!("children" in parent)) return;
  for (const child of parent.children) {
    see(child, parent);
    eachNode(child, see);
  }
}
