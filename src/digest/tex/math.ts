import type { Element, ElementContent } from "hast";
import { toString } from "hast-util-to-string";
import temml from "temml";
import { withKnownEnvironments } from "./known-environments";
import { MATH_ATTRIBUTES, MATH_CLASSES, MATH_ELEMENTS } from "./mathml";
import { definesCommands } from "./tex-definition";

/** How long a span of TeX may be, in UTF-16 code units. */
export const MAX_MATH_LENGTH = 2000;
/** A span that produces more MathML than this is not a formula of an abstract. */
const MAX_MATH_NODES = 5000;

const ELEMENTS = new Set(MATH_ELEMENTS);
const CLASSES = new Set(MATH_CLASSES);
/** Attributes that do not change how browsers draw or announce the element. */
const IDLE_ATTRIBUTES = new Set(["fence", "separator"]);
/** Brackets have one form only in MathML's operator dictionary, so it need not be said. */
const BRACKETS = /^[()[\]{}⟨⟩⌈⌉⌊⌋]$/;

export type MathResult = { element: Element } | { error: string };

/**
 * Returns a `math` element for TeX without its delimiters, or what is wrong with it in a few words.
 * The element has `display="block"` on request, no `style`, and `data-tex` with the source where its
 * own text differs from that. `macros` are commands by their names with the backslash. Never throws: Temml
 * does, and not only its own ParseError.
 */
export function texToMath(
  tex: string,
  display: boolean,
  macros: Readonly<Record<string, string>> = {},
): MathResult {
  if (definesCommands(tex)) return { error: "it defines commands" };
  try {
    const tree: unknown = temml.__renderToMathMLTree(withRows(tex, display), {
      displayMode: display,
      throwOnError: true,
      trust: false,
      wrap: "none",
      maxSize: [20, 20],
      // Temml adds its own macros to the object that it is given.
      macros: { ...macros },
    });
    const budget = { left: MAX_MATH_NODES };
    const [element] = convert(tree, budget);
    if (budget.left <= 0) return { error: "it makes too large a formula" };
    if (element?.type !== "element" || element.tagName !== "math") {
      return { error: "it refers to another formula" };
    }
    element.properties = display ? { display: "block" } : {};
    const source = tex.trim();
    if (toString(element) !== source) element.properties["dataTex"] = source;
    return { element };
  } catch (error) {
    return { error: error instanceof Error ? describe(error.message) : "it is not TeX" };
  }
}

/** Lines of display math need an environment, or they would be set in one row. */
function withRows(written: string, display: boolean): string {
  const tex = withKnownEnvironments(written);
  const isBare = display && tex.includes("\\\\") && !tex.includes("\\begin");
  return isBare ? `\\begin{aligned}${tex}\\end{aligned}` : tex;
}

/** Temml's message without its copy of the source, and without "ParseError:". */
function describe(message: string): string {
  const [first = ""] = message
    .replace(/^(?:Parse)?Error:\s*/, "")
    .split(/ at (?:position|end of input)|\n/);
  return first.trim().slice(0, 120);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Returns hast for a node of Temml's tree (mathMLTree.js, domTree.js). Elements outside the MathML
 * allow-list, such as the spans of equation numbers, are replaced by their content.
 */
function convert(node: unknown, budget: { left: number }): ElementContent[] {
  if (!isRecord(node) || budget.left-- <= 0) return [];
  if (typeof node["text"] === "string") return [{ type: "text", value: node["text"] }];
  const inner = Array.isArray(node["children"]) ? node["children"] : [];
  const children = inner.flatMap((child) => convert(child, budget));
  const tagName = node["type"];
  if (typeof tagName !== "string" || !ELEMENTS.has(tagName)) return children;
  const { scriptlevel, ...properties } = { ...propertiesOf(node), ...stylesOf(node) };
  const element = tidy({ type: "element", tagName, properties, children });
  if (scriptlevel === undefined) return [element];
  // Checkers of HTML know it of this element alone.
  if (tagName === "mstyle") return [{ ...element, properties: { ...properties, scriptlevel } }];
  return [{ type: "element", tagName: "mstyle", properties: { scriptlevel }, children: [element] }];
}

function propertiesOf(node: Record<string, unknown>): Element["properties"] {
  const properties: Element["properties"] = {};
  const attributes = isRecord(node["attributes"]) ? node["attributes"] : {};
  for (const [name, value] of Object.entries(attributes)) {
    const text = String(value);
    if (MATH_ATTRIBUTES.get(name)?.test(text) && !IDLE_ATTRIBUTES.has(name))
      properties[name] = text;
  }
  const classes: unknown[] = Array.isArray(node["classes"]) ? node["classes"] : [];
  const kept = classes.filter(
    (name): name is string => typeof name === "string" && CLASSES.has(name),
  );
  if (kept.length > 0) properties["className"] = kept;
  return properties;
}

/** Equivalent attributes for inline styles, which a strict CSP forbids. */
function stylesOf(node: Record<string, unknown>): Element["properties"] {
  const style = isRecord(node["style"]) ? node["style"] : {};
  const properties: Element["properties"] = {};
  const depth = String(style["mathDepth"] ?? style["math-depth"] ?? "");
  if (/^\d$/.test(depth)) properties["scriptlevel"] = depth;
  const color = style["color"];
  if (typeof color === "string" && MATH_ATTRIBUTES.get("mathcolor")?.test(color)) {
    properties["mathcolor"] = color;
  }
  if (style["border"] !== undefined) properties["className"] = ["tml-fbox"];
  return properties;
}

/** Browsers do not draw `menclose`: lines over and under become accents, which stretch everywhere. */
function tidy(element: Element): Element {
  const { tagName, properties, children } = element;
  const notation = properties["notation"];
  if (tagName === "menclose" && (notation === "top" || notation === "bottom")) {
    const line = notation === "top" ? "‾" : "_";
    const base: Element = { type: "element", tagName: "mrow", properties: {}, children };
    return {
      type: "element",
      tagName: notation === "top" ? "mover" : "munder",
      properties: {},
      children: [
        children.length === 1 && children[0] !== undefined ? children[0] : base,
        {
          type: "element",
          tagName: "mo",
          properties: { stretchy: "true" },
          children: [{ type: "text", value: line }],
        },
      ],
    };
  }
  if (tagName === "mo" && BRACKETS.test(toString(element))) delete properties["form"];
  return element;
}
