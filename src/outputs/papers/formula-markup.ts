import type { Element, ElementContent } from "hast";
import { toString } from "hast-util-to-string";
import { formulaText } from "../../digest/tex/formula-text";

/** Elements of MathML that set their content as it is. */
const ROWS = new Set(["math", "mrow", "mstyle", "mpadded"]);
const SCRIPTS = new Set(["msup", "msub", "msubsup"]);
const LEAVES = new Set(["mi", "mn", "mo", "mtext", "mspace"]);

const INVISIBLE = /[\u2061-\u2064\u200B]|[\uFE00\uFE01]/g;
const PRIMES = /^[′″‴⁗]+$/u;

/**
 * Returns a `math` element as text with `i`, `sup` and `sub`, for what shows HTML but no MathML. A formula of letters and
 * numbers with small ones above or below them is written with these, `<i>x</i><sub><i>KV</i></sub>`; all others are
 * Unicode, as `formulaText` has it.
 */
export function formulaMarkup(math: Element): ElementContent[] {
  if (!hasScripts(math) || !isSimple(math)) return [textNode(formulaText(math))];
  return nodesOf(math);
}

function hasScripts(node: Element): boolean {
  return SCRIPTS.has(node.tagName) || elementsOf(node).some(hasScripts);
}

function isSimple(node: Element): boolean {
  // These two would be taken for markup in CSL-JSON.
  if (LEAVES.has(node.tagName)) return !/[<>]/.test(toString(node));
  return (ROWS.has(node.tagName) || SCRIPTS.has(node.tagName)) && elementsOf(node).every(isSimple);
}

function nodesOf(node: Element): ElementContent[] {
  const [base = [], first = [], second = []] = elementsOf(node).map(nodesOf);
  switch (node.tagName) {
    case "mi":
      return letters(toString(node));
    case "mspace":
      return parseFloat(String(node.properties["width"] ?? "")) > 0 ? [textNode(" ")] : [];
    case "msup":
      return [...base, ...raised(first)];
    case "msub":
      return [...base, small("sub", first)];
    case "msubsup":
      return [...base, small("sub", first), ...raised(second)];
    default:
      return LEAVES.has(node.tagName)
        ? [textNode(toString(node))]
        : joinLetters(elementsOf(node).flatMap(nodesOf));
  }
}

/** Single letters are variables. */
function letters(text: string): ElementContent[] {
  return [/^\p{L}$/u.test(text) ? small("i", [textNode(text)]) : textNode(text)];
}

/** Primes are raised by themselves. */
function raised(nodes: ElementContent[]): ElementContent[] {
  const isPrime = nodes.every((node) => node.type === "text" && PRIMES.test(node.value));
  return isPrime ? nodes : [small("sup", nodes)];
}

/** Letters beside each other are one word of markup. */
function joinLetters(nodes: ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (isLetters(node) && last !== undefined && isLetters(last)) {
      joined[joined.length - 1] = small("i", [textNode(toString(last) + toString(node))]);
    } else joined.push(node);
  }
  return joined;
}

function isLetters(node: ElementContent): node is Element {
  return node.type === "element" && node.tagName === "i";
}

function small(tagName: string, children: ElementContent[]): Element {
  return { type: "element", tagName, properties: {}, children };
}

function textNode(value: string): ElementContent {
  return { type: "text", value: value.replace(INVISIBLE, "") };
}

function elementsOf({ children }: Element): Element[] {
  return children.filter((child) => child.type === "element");
}
