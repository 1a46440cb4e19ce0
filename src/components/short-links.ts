import type { ElementContent, RootContent } from "hast";
import { toString } from "hast-util-to-string";
import type { Tree } from "../digest/types";

/** The words of links whose addresses say nothing. */
export interface LinkWords {
  photo: string;
  link: string;
}

/** A text that is an address, whole or cut. */
const ADDRESS = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+$/i;
/** Hosts that only lead on. */
const SHORTENERS = /^(?:t\.co|bit\.ly|buff\.ly|dlvr\.it|ift\.tt|ow\.ly|goo\.gl|tinyurl\.com)$/;

/**
 * Returns the tree of a post in which links whose text is an address are named by their host: `arxiv.org`, "photo", or
 * "link" where the address only leads on.
 */
export function shortLinks(tree: Tree, words: LinkWords): Tree {
  return { ...tree, children: tree.children.map((child) => shortened(child, words)) };
}

function shortened<Node extends RootContent | ElementContent>(node: Node, words: LinkWords): Node {
  if (node.type !== "element") return node;
  const { href } = node.properties;
  const text = toString(node).trim();
  if (node.tagName === "a" && typeof href === "string" && ADDRESS.test(text)) {
    return { ...node, children: [{ type: "text", value: wordOf(text, href, words) }] };
  }
  return { ...node, children: node.children.map((child) => shortened(child, words)) };
}

function wordOf(text: string, href: string, words: LinkWords): string {
  if (/^pic\.twitter\.com\//i.test(text)) return words.photo;
  const address = [text, href].find((url) => URL.canParse(url));
  const host = address === undefined ? "" : new URL(address).hostname.replace(/^www\./, "");
  return host === "" || SHORTENERS.test(host) ? words.link : host;
}
