import type { Element, Nodes } from "hast";

/**
 * Calls `see` with each element of a tree, parents before their children, which `see` must not move. For the small trees
 * of most texts unist-util-visit takes ten times as long: it makes a function for every node.
 */
export function eachElement(node: Nodes, see: (element: Element) => void): void {
  if (node.type === "element") see(node);
  if (!("children" in node)) return;
  for (const child of node.children) eachElement(child, see);
}
