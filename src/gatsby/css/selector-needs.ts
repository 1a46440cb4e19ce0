import parse, { type Node, type Selector } from "postcss-selector-parser";
import type { MarkupNames } from "./markup-places";

/** What one way to match a selector needs: names that stand together, from the outermost to the innermost. */
type Path = { names: string[]; below: boolean }[];

/** Which of the theme's pages a selector may match. */
export interface SelectorNeeds {
  /** Whether it can match only on the theme's pages; rules for the site's own pages are kept. */
  ofTheme: boolean;
  /** The page must have one of them. */
  paths: Path[];
}

/** A class name as `shortClassName` makes them. */
const THEME_CLASS = /^hp[0-9a-z]{3}$/;
const THEME_ROOT = "data-hot-papers";

/** The attribute that only posts have. Elements may set other attributes. */
const ATTRIBUTES_OF_MARKUP = new Set(["data-align"]);

/** Returns what a selector needs. Other attributes, ids, states, `:not()` and `:has()` are not evaluated. */
export function selectorNeeds(selector: string): SelectorNeeds {
  const parsed = parse().astSync(selector);
  let ofTheme = false;
  parsed.walk((node) => {
    if (node.type === "class" && THEME_CLASS.test(node.value)) ofTheme = true;
    if (node.type === "attribute" && node.attribute === THEME_ROOT) ofTheme = true;
  });
  return { ofTheme, paths: parsed.nodes.flatMap(pathsOf) };
}

/**
 * Returns whether a page with these names, and others that may be anywhere, may have what a selector needs.
 */
export function matches(
  { paths }: SelectorNeeds,
  page: MarkupNames,
  anywhere: Set<string>,
): boolean {
  const isThere = (name: string) => anywhere.has(name) || page.has(name);
  return paths.some((path) =>
    path.every(({ names, below }, index) => {
      if (!names.every(isThere)) return false;
      const outer = below ? (path[index - 1]?.names ?? []) : [];
      return outer
        .filter((name) => !anywhere.has(name))
        .every((name) => names.every((inner) => anywhere.has(inner) || page.get(name)?.has(inner)));
    }),
  );
}

function pathsOf(selector: Selector): Path[] {
  let paths: Path[] = [[{ names: [], below: false }]];
  for (const node of selector.nodes) {
    if (node.type === "combinator") {
      const below = /^[\s>]*$/.test(node.value);
      paths = paths.map((path) => [...path, { names: [], below }]);
    } else {
      const ways = waysOf(node);
      paths = paths.flatMap((path) => ways.map((names) => withNames(path, names)));
    }
  }
  return paths;
}

/** Returns the names that one simple selector requires of its element: one list for each way to match it. */
function waysOf(node: Node): string[][] {
  if (node.type === "tag") return [[node.value.toLowerCase()]];
  if (node.type === "class") return [[`.${node.value}`]];
  if (node.type === "attribute" && ATTRIBUTES_OF_MARKUP.has(node.attribute))
    return [[`[${node.attribute}]`]];
  if (node.type !== "pseudo" || !/^:(is|where)$/.test(node.value)) return [[]];
  // Ancestors inside `:is()` are not evaluated: only its last part describes the element itself.
  return node.nodes.flatMap(pathsOf).map((path) => path.at(-1)?.names ?? []);
}

function withNames(path: Path, names: string[]): Path {
  const last = path.at(-1);
  return last ? [...path.slice(0, -1), { ...last, names: [...last.names, ...names] }] : path;
}
