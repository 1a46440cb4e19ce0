import type { Element, ElementContent, Properties } from "hast";
import type { Tree } from "../../digest/types";

/** The location of a tree, used to make its addresses absolute. */
export interface TreeBase {
  /** Of the page that the tree is part of. */
  pageUrl: string;
  /** Of the site, with path prefix and a trailing slash: the base of addresses that begin with a slash. */
  rootUrl: string;
}

/** Attributes that only the site's own pages, styles and scripts use. */
const OWN_PROPERTY = /^(?:id|className|loading|decoding|data[A-Z].*|aria[A-Z].*)$/;

/**
 * Returns the content of a safe tree so that it reads the same on any other page: links and images absolute, no
 * ids, classes or data, and MathML with its TeX in `alttext` for readers that do not draw it.
 */
export function portableTree(tree: Tree, base: TreeBase): ElementContent[] {
  return tree.children.flatMap((node) => (node.type === "doctype" ? [] : [portable(node, base)]));
}

/**
 * Returns nodes that can stand in a heading or a link: links and paragraphs are removed, but their text
 * stays.
 */
export function inlineNodes(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    const children = inlineNodes(node.children);
    return /^[ap]$/.test(node.tagName) ? children : [{ ...node, children }];
  });
}

function portable(node: ElementContent, base: TreeBase): ElementContent {
  if (node.type !== "element") return node;
  return {
    type: "element",
    tagName: node.tagName,
    properties: portableProperties(node, base),
    children: node.children.map((child) => portable(child, base)),
  };
}

function portableProperties({ tagName, properties }: Element, base: TreeBase): Properties {
  const kept = Object.entries(properties).filter(([name]) => !OWN_PROPERTY.test(name));
  const result: Properties = Object.fromEntries(kept);
  for (const name of ["href", "src"]) {
    const address = result[name];
    if (typeof address === "string") result[name] = absolute(address, base);
  }
  if (tagName === "math" && typeof properties["dataTex"] === "string") {
    result["alttext"] = properties["dataTex"];
  }
  return result;
}

/** An invalid address is left out. */
function absolute(address: string, { pageUrl, rootUrl }: TreeBase): string | null {
  const isOfSite = /^\/(?!\/)/.test(address);
  const [relative, base] = isOfSite ? [`.${address}`, rootUrl] : [address, pageUrl];
  return URL.canParse(relative, base) ? new URL(relative, base).href : null;
}
