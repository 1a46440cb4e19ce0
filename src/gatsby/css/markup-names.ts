import { MARKS } from "./theme-names";
import { VOID_ELEMENTS } from "./void-elements";

/** The names of a page's elements, classes and marks (`h2`, `.card`, `[data-rank]`), each with those of all that stands below it. */
export type MarkupNames = ReadonlyMap<string, ReadonlySet<string>>;

const TAG = /<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|[^">])*)>/gi;

/**
 * Returns the names in HTML as React writes it: elements closed, values in double quotes. It reads only tags,
 * since it runs on every page of a build; a misread tag can only add names, never remove them.
 */
export function markupNames(html: string): MarkupNames {
  const below = new Map<string, Set<string>>();
  const open: { tag: string; names: string[] }[] = [];
  for (const [, slash, name = "", attributes = ""] of html.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (slash) {
      const start = open.findLastIndex((element) => element.tag === tag);
      if (start >= 0) open.length = start;
      continue;
    }
    const names = [tag, ...classesOf(attributes), ...marksOf(attributes)];
    for (const each of names) if (!below.has(each)) below.set(each, new Set());
    for (const above of open.flatMap((element) => element.names)) {
      for (const each of names) below.get(above)?.add(each);
    }
    if (!VOID_ELEMENTS.has(tag) && !attributes.endsWith("/")) open.push({ tag, names });
  }
  return below;
}

function marksOf(attributes: string): string[] {
  if (!attributes.includes(" data-")) return [];
  return MARKS.filter((name) => attributes.includes(` ${name}=`)).map((name) => `[${name}]`);
}

function classesOf(attributes: string): string[] {
  const [, value = ""] = /\sclass="([^"]*)"/.exec(attributes) ?? [];
  return value.split(/\s+/).flatMap((name) => (name === "" ? [] : `.${name}`));
}
