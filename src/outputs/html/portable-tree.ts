import type { Element, ElementContent, Properties } from "hast";
import type { Tree } from "../../digest/types";

/** Where a tree stands, so that the addresses in it can be made absolute. */
export interface TreeBase {
  /** Of the page that the tree is part of. */
  pageUrl: string;
  /** Of the site, with path prefix and a slash at its end: what addresses that begin with a slash are below. */
  rootUrl: string;
}

/** What only the site's own pages, styles and scripts have a use for. */
const OWN_PROPERTY = /^(?:id|className|loading|decoding|data[A-Z].*|aria[A-Z].*)$/;

/**
 * Returns the content of a safe tree so that it reads the same on any other page: links and images absolute, no
 * ids, classes or data, and MathML with its TeX in `alttext` for readers that do not draw it.
 */
export function portableTree(tree: Tree, base: TreeBase): ElementContent[] {
  return tree.children.flatMap((node) => (node.type === "doctype" ? [] : [portable(node, base)]));
}

/** Returns nodes that can stand in a heading or a link: no links and paragraphs among them, whose words stay. */
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

/** An address that is none at all is left out. */
function absolute(address: string, { pageUrl, rootUrl }: TreeBase): string | null {
  const isOfSite = /^\/(?!\/)/.test(address);
  const [relative, base] = isOfSite ? [`.${address}`, rootUrl] : [address, pageUrl];
  return URL.canParse(relative, base) ? new URL(relative, base).href : null;
}
