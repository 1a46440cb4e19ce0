import type { Element, ElementContent, Root } from "hast";
import type { Node } from "unist";
import { visit } from "unist-util-visit";
import { MAX_MATH_LENGTH, texToMath } from "./math";
import type { MathSettings } from "../parse-settings";
import { FILE_START } from "../../problems/range";
import type { Report } from "../../problems/report";
import { mathInvalid } from "../../problems/rules/math-invalid";
import { mathTooLong } from "../../problems/rules/math-too-long";
import { urlUnsafe } from "../../problems/rules/url-unsafe";
import { isSafeLink } from "../values/safe-url";

/** Math in a hast tree before it is rendered. */
export interface MathSource extends Node {
  type: "texMath";
  value: string;
  display: boolean;
  block: boolean;
  closed: boolean;
}

declare module "hast" {
  interface ElementContentMap {
    texMath: MathSource;
  }
  interface RootContentMap {
    texMath: MathSource;
  }
}

const LINK = /\\(?:url\{([^{}]*)\}|href\{([^{}]*)\}\{([^{}]*)\})/g;

interface MathContext {
  /** The source of the tree, from which the delimiters of each formula are read. */
  source: string;
  math: MathSettings;
  report: Report;
  /** For titles. */
  inlineOnly?: boolean;
}

/**
 * Replaces the math sources of a tree by MathML, in place. Math that is invalid or too long is shown as
 * source code and reported (`math-invalid`, `math-too-long`). If math is turned off, all formulas stay text.
 */
export function renderMath(
  tree: Root,
  { source, math, report, inlineOnly = false }: MathContext,
): void {
  visit(tree, "texMath", (node: MathSource, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const display = node.display && !inlineOnly;
    const nodes: ElementContent[] = math.enabled
      ? renderSource(node, { display, withLinks: !inlineOnly, macros: math.macros, report })
      : [{ type: "text", value: asWritten(node, source) }];
    const isMath = nodes.every((child) => child.type === "element" && child.tagName === "math");
    const wrapped = node.block && !isMath ? [paragraph(nodes)] : nodes;
    parent.children.splice(index, 1, ...wrapped);
    return index + wrapped.length;
  });
}

interface SourceContext {
  display: boolean;
  withLinks: boolean;
  macros: MathSettings["macros"];
  report: Report;
}

function renderSource(
  node: MathSource,
  { display, withLinks, macros, report }: SourceContext,
): ElementContent[] {
  const range = node.position ?? FILE_START;
  if (!node.closed) {
    report(mathInvalid, range, { kind: "open" });
    return [code(node.value)];
  }
  if (node.value.length > MAX_MATH_LENGTH) {
    report(mathTooLong, range, { length: node.value.length, limit: MAX_MATH_LENGTH });
    return [code(node.value)];
  }
  return splitLinks(node.value).flatMap((part): ElementContent[] => {
    if (typeof part !== "string") {
      const children: ElementContent[] = [{ type: "text", value: part.text }];
      if (!isSafeLink(part.url)) {
        report(urlUnsafe, range, { kind: "link", value: part.url });
        return children;
      }
      if (!withLinks) return children;
      return [{ type: "element", tagName: "a", properties: { href: part.url }, children }];
    }
    const result = texToMath(part, display, macros);
    if ("element" in result) return [result.element];
    report(mathInvalid, range, { kind: "broken", reason: result.error });
    return [code(part)];
  });
}

const CLOSERS = new Map([
  ["\\(", "\\)"],
  ["\\[", "\\]"],
]);

/** Returns a formula with its delimiters; an environment holds its own. In quotes and lists each line of the source has more than the formula. */
function asWritten({ value, display, closed, position }: MathSource, source: string): string {
  const start = position?.start.offset ?? 0;
  if (source.startsWith("\\begin", start)) return value;
  const [two, one] = [source.slice(start, start + 2), source.slice(start, start + 1)];
  const opener = display || CLOSERS.has(two) ? two : one;
  return opener + value + (closed ? (CLOSERS.get(opener) ?? opener) : "");
}

/** Splits TeX at links outside of any braces; elsewhere Temml refuses them. */
function splitLinks(tex: string): (string | { url: string; text: string })[] {
  const parts: (string | { url: string; text: string })[] = [];
  let from = 0;
  let depth = 0;
  let seen = 0;
  if (!/\\(?:url|href)\{/.test(tex)) return [tex];
  for (const match of tex.matchAll(LINK)) {
    const between = tex.slice(seen, match.index).replace(/\\./g, "");
    depth += between.split("{").length - between.split("}").length;
    seen = match.index + match[0].length;
    if (depth !== 0) continue;
    parts.push(tex.slice(from, match.index));
    const url = (match[1] ?? match[2] ?? "").replace(/\\([%#&_~$])/g, "$1");
    parts.push({ url, text: match[3] ?? url });
    from = seen;
  }
  parts.push(tex.slice(from));
  return parts.filter((part) => typeof part !== "string" || part.trim() !== "");
}

function code(value: string): Element {
  return {
    type: "element",
    tagName: "code",
    properties: {},
    children: [{ type: "text", value: value.trim() }],
  };
}

function paragraph(children: ElementContent[]): Element {
  return { type: "element", tagName: "p", properties: {}, children };
}
