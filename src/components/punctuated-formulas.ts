import type { Element, ElementContent, RootContent } from "hast";
import type { Tree } from "../digest/types";

const PUNCTUATION = /^\s*([.,;:!?。、，；：]+)(?=\s|$)\s*/u;

/**
 * Returns a tree whose display formulas end in the punctuation that follows them in the text. A display formula
 * has a line to itself, so that the next line would begin with a comma or a full stop.
 */
export function punctuatedFormulas(tree: Tree): Tree {
  if (!tree.children.some(holdsDisplay)) return tree;
  return { ...tree, children: punctuated(tree.children.filter(isInElements)) };
}

function punctuated(siblings: readonly ElementContent[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  /** The place among `nodes` of the display formula that only white space has followed. */
  let formula = -1;
  for (const node of siblings) {
    const [words, sign] = formula < 0 ? [node, ""] : withoutSign(node);
    const display = nodes[formula];
    if (sign !== "" && display !== undefined) nodes[formula] = endedWith(display, sign);
    if (words !== null) nodes.push(deeper(words));
    if (isDisplay(node)) formula = nodes.length - 1;
    else if (sign !== "" || !isSpace(node)) formula = -1;
  }
  return nodes;
}

/** Returns a node without the punctuation that its text begins with, or `null` if nothing is left, and the punctuation. */
function withoutSign(node: ElementContent): [ElementContent | null, string] {
  if (node.type === "text") {
    const [whole = "", sign = ""] = PUNCTUATION.exec(node.value) ?? [];
    const value = node.value.slice(whole.length);
    return [value === "" && sign !== "" ? null : { ...node, value }, sign];
  }
  if (node.type !== "element" || node.tagName !== "p") return [node, ""];
  const [first, ...others] = node.children;
  if (first?.type !== "text") return [node, ""];
  const [text, sign] = withoutSign(first);
  const children = text === null ? others : [text, ...others];
  return [children.length === 0 ? null : { ...node, children }, sign];
}

function endedWith(node: ElementContent, sign: string): ElementContent {
  if (node.type !== "element") return node;
  const text: ElementContent = { type: "text", value: sign };
  const end: Element = { type: "element", tagName: "mtext", properties: {}, children: [text] };
  return { ...node, children: [...node.children, end] };
}

function deeper(node: ElementContent): ElementContent {
  if (node.type !== "element" || node.tagName === "math" || !holdsDisplay(node)) return node;
  return { ...node, children: punctuated(node.children) };
}

function holdsDisplay(node: RootContent): boolean {
  return isDisplay(node) || (node.type === "element" && node.children.some(holdsDisplay));
}

function isDisplay(node: RootContent): boolean {
  return (
    node.type === "element" && node.tagName === "math" && node.properties["display"] === "block"
  );
}

const isSpace = (node: RootContent) => node.type === "text" && node.value.trim() === "";

function isInElements(node: RootContent): node is ElementContent {
  return node.type !== "doctype";
}
