import type { Element, ElementContent, Root } from "hast";
import type { Node } from "unist";
import { visit } from "unist-util-visit";
import { MAX_MATH_LENGTH, texToMath } from "./math";
import type { MathSettings } from "../parse-settings";
import { FILE_START } from "../../problems/range";
import { escapePercents, percentRanges } from "./percent-signs";
import type { Report } from "../../problems/report";
import { splitLinks } from "./split-links";
import { mathInvalid } from "../../problems/rules/math-invalid";
import { mathPercent } from "../../problems/rules/math-percent";
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

/** In the words of Temml. */
const UNKNOWN_COMMAND = /^Unsupported function name: (\\[A-Za-z]+)$/;

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
 * source code and reported (`math-invalid`, `math-too-long`); unescaped percent signs are shown and reported
 * (`math-percent`). If math is turned off, all formulas stay text.
 */
export function renderMath(
  tree: Root,
  { source, math, report, inlineOnly = false }: MathContext,
): void {
  // Every formula begins with one of these.
  if (!/[$\\]/.test(source)) return;
  visit(tree, "texMath", (node: MathSource, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const display = node.display && !inlineOnly;
    const nodes: ElementContent[] = math.enabled
      ? renderSource(node, { source, display, withLinks: !inlineOnly, macros: math.macros, report })
      : [{ type: "text", value: asWritten(node, source) }];
    const isMath = nodes.every((child) => child.type === "element" && child.tagName === "math");
    const wrapped = node.block && !isMath ? [paragraph(nodes)] : nodes;
    parent.children.splice(index, 1, ...wrapped);
    return index + wrapped.length;
  });
}

interface SourceContext {
  source: string;
  display: boolean;
  withLinks: boolean;
  macros: MathSettings["macros"];
  report: Report;
}

function renderSource(
  node: MathSource,
  { source, display, withLinks, macros, report }: SourceContext,
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
  return splitLinks(withPercents(node, source, report)).flatMap((part): ElementContent[] => {
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
    const [, command] = UNKNOWN_COMMAND.exec(result.error) ?? [];
    if (command === undefined) report(mathInvalid, range, { kind: "broken", reason: result.error });
    else report(mathInvalid, range, { kind: "command", command });
    return [code(part)];
  });
}

/** Returns the TeX of a formula with its percent signs escaped, and reports each that was not. */
function withPercents({ value, position }: MathSource, source: string, report: Report): string {
  const { tex, signs } = escapePercents(value);
  if (signs.size === 0 || position === undefined) return tex;
  const written = source.slice(position.start.offset, position.end.offset);
  for (const [order, range] of percentRanges(written, position.start).entries()) {
    if (signs.has(order)) report(mathPercent, range, {});
  }
  return tex;
}

const CLOSERS = new Map([
  ["\\(", "\\)"],
  ["\\[", "\\]"],
]);

/**
 * Returns a formula with its delimiters; an environment holds its own. In quotes and lists each line of the
 * source has more than the formula.
 */
function asWritten({ value, display, closed, position }: MathSource, source: string): string {
  const start = position?.start.offset ?? 0;
  if (source.startsWith("\\begin", start)) return value;
  const [two, one] = [source.slice(start, start + 2), source.slice(start, start + 1)];
  const opener = display || CLOSERS.has(two) ? two : one;
  return opener + value + (closed ? (CLOSERS.get(opener) ?? opener) : "");
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
