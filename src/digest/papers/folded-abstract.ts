import type { Element, ElementContent, RootContent } from "hast";
import { ABSTRACT_WORDS } from "../lines/abstract-words";
import { plainText } from "../rich-text/plain-text";
import type { RichText } from "../types";

const LABEL = new RegExp(`^(?:${ABSTRACT_WORDS})(?:[\\s(:：]|$)`, "iu");
/** In characters; a longer summary is no label. */
const LONGEST_LABEL = 40;

/**
 * Returns an abstract whose plain text is without the label of a `<details>` element that folds it, such as
 * "Abstract (click to expand)"; the tree, which pages show, keeps it.
 */
export function withoutFoldLabel(abstract: RichText): RichText {
  const { children } = abstract.tree;
  if (!children.some((node) => isLabelled(node))) return abstract;
  const unlabelled = children.map((node): RootContent => {
    if (!isLabelled(node)) return node;
    return { ...node, children: node.children.filter((child) => !isLabel(child)) };
  });
  return { ...abstract, text: plainText({ type: "root", children: unlabelled }) };
}

function isLabelled(node: RootContent): node is Element {
  return node.type === "element" && node.tagName === "details" && node.children.some(isLabel);
}

function isLabel(node: ElementContent): boolean {
  if (node.type !== "element" || node.tagName !== "summary") return false;
  const text = plainText(node);
  return text.length <= LONGEST_LABEL && LABEL.test(text);
}
