import type { Element, Nodes } from "hast";
import { formulaText } from "../tex/formula-text";

const BLOCKS = new Set(
  (
    "blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section " +
    "summary table tr ul"
  ).split(" "),
);

/** A command of TeX at the end of a formula that is shown as its source. */
const COMMAND_AT_END = /\\[A-Za-z]+$/;

interface PlainText {
  parts: string[];
  ofMath: (math: Element) => string;
  /** The last part is code that ends in a command, which a letter would make another one. */
  afterCommand: boolean;
}

/**
 * Returns the words of a tree as plain text: math as Unicode, or as `ofMath` returns it, images as their
 * alternative text, table cells apart, and block elements on lines of their own.
 */
export function plainText(tree: Nodes, ofMath: PlainText["ofMath"] = formulaText): string {
  const plain: PlainText = { parts: [], ofMath, afterCommand: false };
  collect(tree, plain);
  const text = plain.parts.join("");
  if (!text.includes("\n")) return text.trim();
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join("\n");
}

function collect(node: Nodes, plain: PlainText): void {
  const { parts } = plain;
  if (node.type === "text") {
    if (plain.afterCommand && /^\p{L}/u.test(node.value)) parts.push(" ");
    parts.push(node.value);
    if (node.value !== "") plain.afterCommand = false;
    return;
  }
  if (node.type !== "element" && node.type !== "root") return;
  if (node.type === "element") {
    if (node.tagName === "math") {
      parts.push(plain.ofMath(node));
      plain.afterCommand = false;
      return;
    }
    const { alt } = node.properties;
    if (node.tagName === "img" && typeof alt === "string") parts.push(alt);
    if (node.tagName === "br") parts.push("\n");
    if (node.tagName === "td" || node.tagName === "th") parts.push(" ");
  }
  const isBlock = node.type === "element" && BLOCKS.has(node.tagName);
  if (isBlock) parts.push("\n");
  for (const child of node.children) collect(child, plain);
  if (isBlock) parts.push("\n");
  if (node.type === "element" && node.tagName === "code") {
    plain.afterCommand = COMMAND_AT_END.test(parts.at(-1) ?? "");
  }
}
