import type { ElementContent } from "hast";
import { plainText } from "../../digest/rich-text/plain-text";
import type { Tree } from "../../digest/types";
import { mathSource } from "./math-source";
import { oneLine } from "../text/one-line";
import type { PaperOutput } from "../types";

/**
 * Returns a paper's title as plain text on one line with its math in dollars, `Fast $O(n)$ search`: the form
 * of titles in arXiv's own metadata, and so in reference managers.
 */
export function titleText({ titleTree }: PaperOutput): string {
  return oneLine(dollarText(titleTree));
}

/** Returns a paper's abstract as plain text with its math in dollars, blocks on lines of their own, or `null`. */
export function abstractText({ abstract, abstractTree }: PaperOutput): string | null {
  return (abstractTree === null ? abstract : dollarText(abstractTree)) || null;
}

function dollarText(tree: Tree): string {
  const children = tree.children.map((node) =>
    node.type === "doctype" ? node : withDollars(node),
  );
  return plainText({ type: "root", children });
}

function withDollars(node: ElementContent): ElementContent {
  if (node.type !== "element") return node;
  if (node.tagName === "math") return { type: "text", value: mathSource(node) };
  return { ...node, children: node.children.map(withDollars) };
}
