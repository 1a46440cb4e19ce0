import { type AnyNode, parse } from "postcss";
import { type CutSelector, cutSelector } from "./cut-selector";
import type { MarkupNames } from "./markup-places";
import { nestRules, type Rule } from "./nest-rules";
import { matches, selectorNeeds, type SelectorNeeds } from "./selector-needs";

/** A rule, a block of rules (`@media`), or any other text unchanged. */
type Part =
  | { selectors: { needs: SelectorNeeds; cut: CutSelector }[]; body: string }
  | { head: string; parts: Part[] }
  | { text: string };

/** Returns the rules of a sheet that a page with these names may use. */
export type CutCss = (page: MarkupNames) => string;

/**
 * Reads minified CSS once and returns a function that cuts it down to a page. It removes a rule of the theme
 * if its selectors need an element or a class that the page does not have; rules of the site stay. `anywhere`
 * are the names of elements that a script may add.
 */
export function cutCss(css: string, anywhere: readonly string[]): CutCss {
  const parts = parse(css).nodes.map(toPart);
  const open = new Set([...anywhere, "html", "body"]);
  return (page) => withoutUnused(textOf(parts, page, open));
}

/** An animation of the theme, which class names of its kind name. */
const ANIMATION = /@keyframes (hp[0-9a-z]{3})\{(?:[^{}]*\{[^{}]*\})*\}/g;

/** Returns CSS without the theme's animations that no rule in it names. */
function withoutUnused(css: string): string {
  return css.replace(ANIMATION, (text, name: string) => (css.split(name).length > 2 ? text : ""));
}

function toPart(node: AnyNode): Part {
  if (node.type === "rule" && node.nodes.every((child) => child.type === "decl")) {
    const selectors = node.selectors.map((text) => {
      const needs = selectorNeeds(text);
      return { needs, cut: needs.ofTheme ? cutSelector(text) : () => text };
    });
    return { selectors, body: node.nodes.map(String).join(";") };
  }
  if (node.type === "atrule" && node.nodes && /^(media|supports|layer|container)$/.test(node.name))
    return { head: `@${node.name} ${node.params}`, parts: node.nodes.map(toPart) };
  const isStatement = node.type === "atrule" && !node.nodes;
  return { text: isStatement ? `${String(node)};` : String(node) };
}

function textOf(parts: readonly Part[], page: MarkupNames, anywhere: Set<string>): string {
  let text = "";
  let rules: Rule[] = [];
  for (const part of parts) {
    if ("selectors" in part) {
      const selectors = part.selectors
        .filter(({ needs }) => !needs.ofTheme || matches(needs, page, anywhere))
        .map(({ cut }) => cut(page, anywhere));
      if (selectors.length > 0) rules.push({ ...part, selectors });
      continue;
    }
    text += nestRules(rules);
    rules = [];
    if ("text" in part) text += part.text;
    else {
      const inner = textOf(part.parts, page, anywhere);
      if (inner !== "") text += `${part.head}{${inner}}`;
    }
  }
  return text + nestRules(rules);
}
