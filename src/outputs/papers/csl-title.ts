import type { Nodes } from "hast";
import type { Tree } from "../../digest/types";
import { oneLine } from "../text/one-line";
import { formulaMarkup } from "./formula-markup";

/** The elements of HTML that processors of CSL set in a field (citeproc-js, CSL-JSON markup), by those that a title may have. */
const MARKUP: ReadonlyMap<string, string> = new Map([
  ["em", "i"],
  ["i", "i"],
  ["strong", "b"],
  ["b", "b"],
  ["sup", "sup"],
  ["sub", "sub"],
]);

/**
 * Returns a title for CSL-JSON on one line, in the markup that processors of CSL know: `<i>`, `<b>`, `<sup>` and
 * `<sub>`; other formulas than those of small letters and numbers are Unicode.
 */
export function cslTitle(title: Tree): string {
  return oneLine(markedUp(title));
}

function markedUp(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" && node.type !== "root") return "";
  const isMath = node.type === "element" && node.tagName === "math";
  const inner = (isMath ? formulaMarkup(node) : node.children).map(markedUp).join("");
  const tag = node.type === "element" ? MARKUP.get(node.tagName) : undefined;
  return tag === undefined ? inner : `<${tag}>${inner}</${tag}>`;
}
