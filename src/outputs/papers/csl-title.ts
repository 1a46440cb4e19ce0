import type { Element, Nodes } from "hast";
import { toString } from "hast-util-to-string";
import type { Tree } from "../../digest/types";
import { formulaText } from "../../digest/tex/formula-text";
import { oneLine } from "../text/one-line";

/** The elements of HTML that processors of CSL set in a field (citeproc-js, CSL-JSON markup), by those that a title may have. */
const MARKUP: ReadonlyMap<string, string> = new Map([
  ["em", "i"],
  ["i", "i"],
  ["strong", "b"],
  ["b", "b"],
  ["sup", "sup"],
  ["sub", "sub"],
]);

/** Elements of MathML that set their content as it is. */
const ROWS = new Set(["math", "mrow", "mstyle", "mpadded"]);
const SCRIPTS = new Set(["msup", "msub", "msubsup"]);
const LEAVES = new Set(["mi", "mn", "mo", "mtext", "mspace"]);

const INVISIBLE = /[\u2061-\u2064\u200B\uFE00\uFE01]/g;

/**
 * Returns a title for CSL-JSON on one line, in the markup that processors of CSL know: `<i>`, `<b>`, `<sup>` and
 * `<sub>`. A formula of letters and numbers with small ones above or below them is written with these,
 * `<i>x</i><sub><i>KV</i></sub>`; all others are Unicode.
 */
export function cslTitle(title: Tree): string {
  return oneLine(markedUp(title));
}

function markedUp(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" && node.type !== "root") return "";
  if (node.type === "element" && node.tagName === "math") {
    return hasScripts(node) && isSimple(node)
      ? simple(node).replaceAll("</i><i>", "").replace(INVISIBLE, "")
      : formulaText(node);
  }
  const inner = node.children.map(markedUp).join("");
  const tag = node.type === "element" ? MARKUP.get(node.tagName) : undefined;
  return tag === undefined ? inner : `<${tag}>${inner}</${tag}>`;
}

function hasScripts(node: Element): boolean {
  return SCRIPTS.has(node.tagName) || elementsOf(node).some(hasScripts);
}

function isSimple(node: Element): boolean {
  // These two would be taken for markup.
  if (LEAVES.has(node.tagName)) return !/[<>]/.test(toString(node));
  return (ROWS.has(node.tagName) || SCRIPTS.has(node.tagName)) && elementsOf(node).every(isSimple);
}

function simple(node: Element): string {
  const [base = "", first = "", second = ""] = elementsOf(node).map(simple);
  switch (node.tagName) {
    case "mi":
      return italic(toString(node));
    case "mspace":
      return parseFloat(String(node.properties["width"] ?? "")) > 0 ? " " : "";
    case "msup":
      return /^[′″‴⁗]+$/u.test(first) ? base + first : `${base}<sup>${first}</sup>`;
    case "msub":
      return `${base}<sub>${first}</sub>`;
    case "msubsup":
      return `${base}<sub>${first}</sub><sup>${second}</sup>`;
    default:
      return LEAVES.has(node.tagName) ? toString(node) : elementsOf(node).map(simple).join("");
  }
}

/** Single letters are variables. */
function italic(text: string): string {
  return /^\p{L}$/u.test(text) ? `<i>${text}</i>` : text;
}

function elementsOf({ children }: Element): Element[] {
  return children.filter((child) => child.type === "element");
}
