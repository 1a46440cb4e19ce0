import type { Element, ElementContent } from "hast";
import type { Tree } from "../digest/types";

/** So many blocks at the beginning of a text are in view when its page opens, on most screens. */
const BLOCKS_IN_VIEW = 3;

/**
 * Returns a text whose first image loads at once if it stands in one of the first blocks: a browser asks for a lazy image only
 * after it has laid out the page. Other images stay lazy; the given tree is not changed.
 */
export function firstImageAtOnce(tree: Tree): Tree {
  const at = tree.children.findIndex((block) => block.type === "element" && hasImage(block));
  if (at < 0 || at >= BLOCKS_IN_VIEW) return tree;
  const children = tree.children.map((block, index) =>
    index === at && block.type === "element" ? withPromptImage(block) : block,
  );
  return { ...tree, children };
}

function hasImage(node: ElementContent): boolean {
  return node.type === "element" && (node.tagName === "img" || node.children.some(hasImage));
}

function withPromptImage(element: Element): Element {
  if (element.tagName === "img")
    return { ...element, properties: { ...element.properties, loading: undefined } };
  const at = element.children.findIndex(hasImage);
  const children = element.children.map((child, index) =>
    index === at && child.type === "element" ? withPromptImage(child) : child,
  );
  return { ...element, children };
}
