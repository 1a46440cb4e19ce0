import type { Element, ElementContent, Nodes } from "hast";

/** The exponents that most fonts have. */
const RAISED = new Map([
  ["1", "¹"],
  ["2", "²"],
  ["3", "³"],
]);

/** Signs whose limits say little in a title. */
const WITH_LIMITS = /^[∏∐∑∫∮]$/u;

/** Returns MathML as a line of text, as one would type it: `x²`, `N^(1/2)`, `√n`, `a/b`. */
export function mathText(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  const [first = "", second = "", third = ""] = node.children.map(mathText);
  switch (node.tagName) {
    case "msup":
      return `${first}${raised(second)}`;
    case "msub":
      return WITH_LIMITS.test(first) ? first : `${first}${second}`;
    case "msubsup":
      return WITH_LIMITS.test(first) ? first : `${first}${second}${raised(third)}`;
    case "munder":
    case "mover":
    case "munderover":
      return first;
    case "mfrac":
      return `${grouped(first)}/${grouped(second)}`;
    case "mroot":
      return `${raised(second)}√${grouped(first)}`;
    case "msqrt":
      return `√${grouped(textOf(node))}`;
    case "mphantom":
      return "";
    case "mspace":
      return " ";
    default:
      return textOf(node);
  }
}

const textOf = ({ children }: Element) =>
  children.map((child: ElementContent) => mathText(child)).join("");

const raised = (exponent: string) => RAISED.get(exponent) ?? `^${grouped(exponent)}`;

const grouped = (text: string) => (/^(?:\p{L}|\p{N}+)$/u.test(text) ? text : `(${text})`);
