import type { Element, ElementContent } from "hast";
import { toString } from "hast-util-to-string";
import { withSignAbove } from "./sign-above";
import { lowered, raised } from "./small-characters";

/**
 * Letters of fonts that only set a variable apart; script, fraktur and double-struck ones have meanings of
 * their own.
 */
const STYLED =
  /[\u{1D400}-\u{1D49B}\u{1D5A0}-\u{1D6A5}\u{1D6A8}-\u{1D7D7}\u{1D7E2}-\u{1D7FF}]|\u{210E}/gu;
const INVISIBLE = /[\u2061-\u2064\u200B]|[\uFE00\uFE01]/g;

/** Relations and binary operators, which a reader sets apart where the author did. */
const OPERATOR = /^[=<>+−±×÷∝∧∨∩∪←-⇿∈-∍∼-⋊⟵-⟿⩽⩾]$/u;
const SPACE_BEFORE_OPERATOR = /[^\s\\]\s+(?:[-=<>+]|\\[A-Za-z]+)/;
const OPENING = /^[\s([{,]$/;

/** Where the author's source has spaces. */
interface Spaces {
  operators: boolean;
  commas: boolean;
}

const NO_SPACES: Spaces = { operators: false, commas: false };

/**
 * Returns a `math` element of `texToMath` as one line of Unicode text, such as `μ`, `10⁻¹²`, `𝒪(n log n)`, `a/b`,
 * `x_{KV}`, for titles, feeds and citations. Super- and subscripts that Unicode does not have are written as in
 * TeX.
 */
export function formulaText(math: Element): string {
  const source = formulaSource(math);
  const spaces = { operators: SPACE_BEFORE_OPERATOR.test(source), commas: /,\s/.test(source) };
  return textOf(math, spaces)
    .replace(INVISIBLE, "")
    .replace(STYLED, (letter) => letter.normalize("NFKC"))
    .replace(/\s+/g, " ")
    .trim();
}

/** Returns the TeX of a `math` element of `texToMath`. */
export function formulaSource(math: Element): string {
  const source = math.properties["dataTex"];
  return typeof source === "string" ? source : toString(math);
}

function textOf(node: ElementContent | undefined, spaces: Spaces): string {
  if (node?.type === "text") return node.value;
  if (node?.type !== "element") return "";
  const part = (index: number) => textOf(node.children[index], spaces);
  /** Small characters hold no spaces. */
  const script = (index: number) => textOf(node.children[index], NO_SPACES).trim();
  switch (node.tagName) {
    case "msup":
      return part(0) + raised(script(1));
    case "msub":
      return part(0) + lowered(script(1));
    case "msubsup":
    case "munderover":
      return part(0) + lowered(script(1)) + raised(script(2));
    case "munder":
      return part(0).trimEnd() + underneath(script(1));
    case "mover":
      return withSignAbove(part(0), script(1));
    case "mfrac":
      return fraction(node, part(0), part(1));
    case "mroot":
      return `${raised(script(1))}√${grouped(part(0))}`;
    case "msqrt":
      return `√${grouped(rowText(node.children, spaces))}`;
    case "mphantom":
      return "";
    case "mspace":
      return isGap(node) ? " " : "";
    case "mtr":
      return joinParts(
        node.children.map((cell) => cellText(cell, spaces)),
        " ",
      );
    case "mtable":
      return joinParts(
        node.children.map((row) => textOf(row, spaces)),
        "; ",
      );
    default:
      return rowText(node.children, spaces);
  }
}

/** Operators get spaces where the author's formula has them, between two operands. */
function rowText(nodes: readonly ElementContent[], spaces: Spaces): string {
  let text = "";
  for (const node of nodes) {
    const own = textOf(node, spaces);
    const last = text.at(-1);
    const isBetween = last !== undefined && !OPENING.test(last);
    if (own === "," && spaces.commas) text += ", ";
    else text += spaces.operators && isBetween && OPERATOR.test(own) ? ` ${own} ` : own;
  }
  return text;
}

/** A relation stands at the beginning of a cell, `a &= b`. */
function cellText(cell: ElementContent, spaces: Spaces): string {
  const text = textOf(cell, spaces).trim();
  const [first = ""] = text;
  return OPERATOR.test(first) && !/[+−±]/.test(first) && text !== first
    ? `${first} ${text.slice(1).trimStart()}`
    : text;
}

function joinParts(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== "").join(separator);
}

function isGap({ properties }: Element): boolean {
  return parseFloat(String(properties["width"] ?? "")) > 0;
}

function underneath(sign: string): string {
  return sign === "" || sign === "_" || sign === "⏟" ? "" : lowered(sign);
}

function fraction({ properties }: Element, over: string, under: string): string {
  // Temml sets binomial coefficients as a fraction without a line.
  if (String(properties["linethickness"] ?? "").startsWith("0")) return `${over} ${under}`;
  return `${grouped(over)}/${grouped(under)}`;
}

function grouped(text: string): string {
  return /^[^\s+\-−±=<>×·/]*$/u.test(text) ? text : `(${text})`;
}
