import parse, { type Node, type Root, type Selector } from "postcss-selector-parser";
import type { MarkupNames } from "./markup-places";
import { MARKS, THEME_CLASS } from "./theme-names";

/** What one way to match a selector needs: names that stand together, from the outermost to the innermost. */
type Path = { names: string[]; below: boolean }[];

/** Which of the theme's pages a selector may match. */
export interface SelectorNeeds {
  /** Whether it can match only on the theme's pages; rules for the site's own pages are kept. */
  ofTheme: boolean;
  /** The page must have one of them. */
  paths: Path[];
}

/** The attributes of the root of the theme's pages and of what it holds. */
const ROOTS = new Set(["data-hot-papers", "data-hot-papers-page"]);
const ELEMENT = /^hot-papers-/;

/**
 * Attributes that rows have which a script may add, or that a script sets, each with an element that the page has wherever it can
 * have the attribute.
 */
const WITH_ELEMENT = new Map([
  ["data-heat", "data"],
  ["data-kept", "hot-papers-keep"],
]);

/** Returns what a selector needs. Other attributes, ids, states, `:not()` and `:has()` are not evaluated. */
export function selectorNeeds(selector: string): SelectorNeeds {
  const parsed = parse().astSync(selector);
  return { ofTheme: isOfTheme(parsed), paths: parsed.nodes.flatMap(pathsOf) };
}

/** Returns whether a selector names, outside of `:not()`, what only the theme's pages have. */
function isOfTheme(parsed: Root): boolean {
  let isFound = false;
  const visit = (node: Node): void => {
    if (node.type === "pseudo" && node.value === ":not") return;
    isFound ||=
      (node.type === "class" && THEME_CLASS.test(node.value)) ||
      (node.type === "tag" && ELEMENT.test(node.value)) ||
      (node.type === "attribute" &&
        (ROOTS.has(node.attribute) ||
          WITH_ELEMENT.has(node.attribute) ||
          MARKS.includes(node.attribute)));
    if ("nodes" in node) node.nodes?.forEach(visit);
  };
  parsed.nodes.forEach(visit);
  return isFound;
}

/**
 * Returns whether a page with these names, and others that may be anywhere, may have what a selector needs.
 */
export function matches(
  { paths }: Pick<SelectorNeeds, "paths">,
  page: MarkupNames,
  anywhere: ReadonlySet<string>,
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

/** Returns the ways to match one selector. */
export function pathsOf(selector: Selector): Path[] {
  let paths: Path[] = [[{ names: [], below: false }]];
  for (const node of selector.nodes) {
    if (node.type === "combinator") {
      const below = /^[\s>]*$/.test(node.value);
      paths = paths.map((path) => [...path, { names: [], below }]);
    } else {
      const ways = waysOf(node);
      paths = paths.flatMap((path) => ways.map((names) => withNames(path, names)));
    }
    const element = node.type === "attribute" && WITH_ELEMENT.get(node.attribute);
    if (element) paths = paths.map((path) => [{ names: [element], below: false }, ...path]);
  }
  return paths;
}

/** Returns the names that one simple selector requires of its element: one list for each way to match it. */
function waysOf(node: Node): string[][] {
  if (node.type === "tag") return [[node.value.toLowerCase()]];
  if (node.type === "class") return [[`.${node.value}`]];
  if (node.type === "attribute" && MARKS.includes(node.attribute)) return [[`[${node.attribute}]`]];
  if (node.type !== "pseudo" || !/^:(is|where)$/.test(node.value)) return [[]];
  // Ancestors inside `:is()` are not evaluated: only its last part describes the element itself.
  return node.nodes.flatMap(pathsOf).map((path) => path.at(-1)?.names ?? []);
}

function withNames(path: Path, names: string[]): Path {
  const last = path.at(-1);
  return last ? [...path.slice(0, -1), { ...last, names: [...last.names, ...names] }] : path;
}
