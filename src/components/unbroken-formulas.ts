import type { Element, ElementContent, RootContent } from "hast";
import { toString } from "hast-util-to-string";
import type { Tree } from "../digest/types";
import * as styles from "./unbroken-formulas.module.css";

/** Elements that may set a formula apart inside a word: `M<sub>⊙</sub>`. */
const SCRIPTS = new Set(["b", "em", "i", "span", "strong", "sub", "sup", "u"]);
/** In characters; a longer one may be wider than a phone. */
const LONGEST_SCRIPT = 12;

const LAST_CHARACTER = /[^\s\p{M}]\p{M}*$/u;
const FIRST_CHARACTER = /^[^\s\p{M}]\p{M}*/u;

/**
 * Returns a tree whose formulas stay on the line of the character that touches them, `μ` on that of `μm`: browsers
 * may break a line before and after each `math` element, even before a comma. A word joiner does not stop Chromium,
 * so the formula and that one character get an element in which lines do not break; the rest of the word may.
 */
export function unbrokenFormulas(tree: Tree): Tree {
  if (!tree.children.some(holdsFormula)) return tree;
  return { ...tree, children: joined(tree.children.filter(isInElements)) };
}

/** Returns siblings with their formulas joined to the characters beside them. */
function joined(siblings: readonly ElementContent[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  const groups = new Set<ElementContent>();
  let open: Element | null = null;
  for (const node of siblings) {
    if (isUnit(node)) {
      open ??= openGroup(nodes);
      groups.add(open);
      open.children.push(node);
    } else if (open !== null && node.type === "text") {
      const [first = ""] = FIRST_CHARACTER.exec(node.value) ?? [];
      if (first !== "") open.children.push({ type: "text", value: first });
      if (first !== "" && first === node.value) continue;
      open = null;
      nodes.push({ type: "text", value: node.value.slice(first.length) });
    } else {
      open = null;
      nodes.push(
        node.type === "element" && holdsFormula(node)
          ? { ...node, children: joined(node.children) }
          : node,
      );
    }
  }
  return nodes.flatMap((node) => {
    if (node.type === "text" && node.value === "") return [];
    const isLone = groups.has(node) && node.type === "element" && node.children.length === 1;
    return isLone ? node.children : [node];
  });
}

/** Appends an element for what does not break, with the character that touches it, and returns it. */
function openGroup(nodes: ElementContent[]): Element {
  const last = nodes.at(-1);
  const children: ElementContent[] = [];
  if (last?.type === "text") {
    const [touching = ""] = LAST_CHARACTER.exec(last.value) ?? [];
    const value = last.value.slice(0, last.value.length - touching.length);
    nodes[nodes.length - 1] = { ...last, value };
    if (touching !== "") children.push({ type: "text", value: touching });
  }
  const properties = { className: [styles.unbroken ?? ""] };
  const group: Element = { type: "element", tagName: "span", properties, children };
  nodes.push(group);
  return group;
}

/** Returns whether a node is a formula in a line, or one in a short element of its own. */
function isUnit(node: ElementContent): boolean {
  if (isFormula(node)) return true;
  return (
    node.type === "element" &&
    SCRIPTS.has(node.tagName) &&
    holdsFormula(node) &&
    toString(node).length <= LONGEST_SCRIPT
  );
}

function holdsFormula(node: RootContent): boolean {
  return isFormula(node) || (node.type === "element" && node.children.some(holdsFormula));
}

function isFormula(node: RootContent): boolean {
  if (node.type !== "element" || node.tagName !== "math") return false;
  return node.properties["display"] !== "block";
}

function isInElements(node: RootContent): node is ElementContent {
  return node.type !== "doctype";
}
