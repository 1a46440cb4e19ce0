import parse, { type Node, type Pseudo, type Selector } from "postcss-selector-parser";
import type { MarkupNames } from "./markup-places";
import { matches, pathsOf, type SelectorNeeds } from "./selector-needs";

/** A text, or a `:where()` or `:is()` whose alternatives a page may not have. */
type Part =
  string | { head: string; alternatives: (Pick<SelectorNeeds, "paths"> & { text: string })[] };

/** Returns the selector as a page with these names needs it, other names being anywhere. */
export type CutSelector = (page: MarkupNames, anywhere: ReadonlySet<string>) => string;

/**
 * Reads a selector once and returns a function that leaves out the alternatives of its `:where()` and `:is()` that a page has
 * not. The selector weighs the same afterwards: of `:is()`, which weighs as its heaviest alternative, only lists of elements are cut.
 */
export function cutSelector(selector: string): CutSelector {
  const parts = parse()
    .astSync(selector)
    .nodes.flatMap((each) => each.nodes.map(toPart));
  if (parts.every((part) => typeof part === "string")) return () => selector;
  return (page, anywhere) => parts.map((part) => textOf(part, page, anywhere)).join("");
}

function toPart(node: Node): Part {
  if (node.type !== "pseudo" || !isCut(node)) return String(node);
  const alternatives = node.nodes.map((each) => ({
    text: String(each).trim(),
    paths: pathsOf(each),
  }));
  return { head: node.value, alternatives };
}

function isCut({ value, nodes }: Pseudo): boolean {
  return value === ":where" || (value === ":is" && nodes.every(isElement));
}

function isElement({ nodes }: Selector): boolean {
  return nodes.length === 1 && nodes[0]?.type === "tag";
}

function textOf(part: Part, page: MarkupNames, anywhere: ReadonlySet<string>): string {
  if (typeof part === "string") return part;
  const kept = part.alternatives.filter((each) => matches(each, page, anywhere));
  return `${part.head}(${kept.map(({ text }) => text).join(",")})`;
}
