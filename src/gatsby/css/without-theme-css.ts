import { type ChildNode, type Container, parse } from "postcss";
import { selectorNeeds } from "./selector-needs";
import { THEME_CLASS } from "./theme-names";

const TOKEN_USED = /var\(\s*--hot-papers-/;

/**
 * Returns minified CSS without the rules that can match on the theme's pages alone and without the layer of its tokens;
 * `null` where what is left uses one of these tokens.
 */
export function withoutThemeCss(css: string): string | null {
  const root = parse(css);
  dropRules(root);
  const rest = root.toString();
  return TOKEN_USED.test(rest) ? null : rest;
}

/** Whether a page has something in it that the theme's CSS is for. */
export function usesTheme(html: string): boolean {
  const page = html.replace(/<style\b.*?<\/style>/gs, "");
  return (
    TOKEN_USED.test(page) ||
    /<hot-papers-|\sdata-hot-papers\b|\bclass="(?:[^"]* )?hp[0-9a-z]{3}[ "]/.test(page)
  );
}

function dropRules(container: Container<ChildNode>): void {
  container.each((node) => {
    if (node.type === "rule") {
      const kept = node.selectors.filter((text) => !selectorNeeds(text).ofTheme);
      if (kept.length === 0) node.remove();
      else if (kept.length < node.selectors.length) node.selectors = kept;
      return;
    }
    if (node.type !== "atrule" || node.nodes === undefined) return;
    const isOwn =
      (node.name === "layer" && /^hot-papers(?:\.|$)/.test(node.params)) ||
      (node.name === "keyframes" && THEME_CLASS.test(node.params));
    if (isOwn) {
      node.remove();
      return;
    }
    if (!/^(?:media|supports|layer|container|scope)$/.test(node.name)) return;
    dropRules(node);
    if (node.nodes.length === 0) node.remove();
  });
}
