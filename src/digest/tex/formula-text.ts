import type { Element, ElementContent } from "hast";
import { ACCENTS } from "./macro-tables";

/** What Unicode has as small characters above and below the line, apart from rare letters; `NFKC` leads back to each. */
const RAISED = byPlain("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ");
const LOWERED = byPlain("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵩ");

/** Letters of fonts that only set a variable apart; script, fraktur and double-struck ones have meanings of their own. */
const STYLED =
  /[\u{1D400}-\u{1D49B}\u{1D5A0}-\u{1D6A5}\u{1D6A8}-\u{1D7D7}\u{1D7E2}-\u{1D7FF}]|\u{210E}/gu;
const INVISIBLE = /[\u2061-\u2064\u200B]|[\uFE00\uFE01]/g;

/** The signs that Temml sets above a letter, and the combining characters for them. */
const ABOVE = new Map<string, string | undefined>([
  ["ˆ", ACCENTS.get("^")],
  ["^", ACCENTS.get("^")],
  ["˜", ACCENTS.get("~")],
  ["~", ACCENTS.get("~")],
  ["¯", ACCENTS.get("=")],
  ["ˉ", ACCENTS.get("=")],
  ["‾", ACCENTS.get("=")],
  ["˙", ACCENTS.get(".")],
  ["¨", ACCENTS.get('"')],
  ["ˇ", ACCENTS.get("v")],
  ["˘", ACCENTS.get("u")],
  ["→", "\u20D7"],
  ["⃗", "\u20D7"],
]);

/** Relations and binary operators, which a reader sets apart where the author did. */
const OPERATOR = /^[=<>+−±×÷∝∧∨∩∪←-⇿∈-∍∼-⋊⟵-⟿⩽⩾]$/u;
const SPACE_BEFORE_OPERATOR = /[^\s\\]\s+(?:[-=<>+]|\\[A-Za-z]+)/;
const OPENING = /^[\s([{,]$/;
/** Signs that are raised by themselves. */
const PRIMES = /^[′″‴⁗*∗†‡]+$/u;

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
  return typeof source === "string" ? source : math.children.map(lettersOf).join("");
}

function lettersOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(lettersOf).join("") : "";
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
      return above(part(0), script(1));
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
      return `${node.children.map((cell) => textOf(cell, spaces).trim()).join(" ")}; `;
    case "mtable":
      return rowText(node.children, spaces).replace(/; $/, "");
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

function isGap({ properties }: Element): boolean {
  return parseFloat(String(properties["width"] ?? "")) > 0;
}

function above(base: string, sign: string): string {
  const mark = ABOVE.get(sign);
  if (mark !== undefined) return [...base].length === 1 ? (base + mark).normalize("NFC") : base;
  return sign === "" ? base : base + raised(sign);
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

function raised(text: string): string {
  if (text === "" || PRIMES.test(text)) return text.replaceAll("∗", "*");
  if (text === "∘") return "°";
  return small(text, RAISED) ?? `^${inBraces(text)}`;
}

function lowered(text: string): string {
  if (text === "") return "";
  return small(text, LOWERED) ?? `_${inBraces(text)}`;
}

function inBraces(text: string): string {
  return [...text].length === 1 ? text : `{${text}}`;
}

function small(text: string, table: ReadonlyMap<string, string>): string | null {
  const characters = [...text].map((character) => table.get(character));
  return characters.every((character) => character !== undefined) ? characters.join("") : null;
}

function byPlain(characters: string): ReadonlyMap<string, string> {
  return new Map([...characters].map((character) => [character.normalize("NFKC"), character]));
}
