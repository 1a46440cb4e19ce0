import type { Nodes } from "hast";

const BLOCKS = new Set(
  (
    "blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section " +
    "summary table tr ul"
  ).split(" "),
);

/**
 * Returns the words of a tree as plain text: math as its TeX source, images as their alternative
 * text, table cells apart, and block elements on lines of their own.
 */
export function plainText(tree: Nodes): string {
  const parts: string[] = [];
  collect(tree, parts);
  const text = parts.join("");
  if (!text.includes("\n")) return text.trim();
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join("\n");
}

function collect(node: Nodes, parts: string[]): void {
  if (node.type === "text") {
    parts.push(node.value);
    return;
  }
  if (node.type !== "element" && node.type !== "root") return;
  if (node.type === "element") {
    const { dataTex, alt } = node.properties;
    if (node.tagName === "math" && typeof dataTex === "string") {
      parts.push(dataTex);
      return;
    }
    if (node.tagName === "img" && typeof alt === "string") parts.push(alt);
    if (node.tagName === "br") parts.push("\n");
    if (node.tagName === "td" || node.tagName === "th") parts.push(" ");
  }
  const isBlock = node.type === "element" && BLOCKS.has(node.tagName);
  if (isBlock) parts.push("\n");
  for (const child of node.children) collect(child, parts);
  if (isBlock) parts.push("\n");
}
