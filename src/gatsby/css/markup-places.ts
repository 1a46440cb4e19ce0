import { MARKS } from "./theme-names";
import { VOID_ELEMENTS } from "./void-elements";

/** The names of a page's elements, classes and marks (`h2`, `.card`, `[data-rank]`), each with those of all that stands below it. */
export type MarkupNames = ReadonlyMap<string, ReadonlySet<string>>;

/** An element of pages as style sheets see it: its name, classes and marks, below others. Equal elements of all pages are one place. */
export interface Place {
  readonly id: number;
  readonly tag: string;
  readonly names: readonly string[];
  readonly above: Place | null;
  readonly below: Map<string, Place>;
}

const TAG = /<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|[^">])*)>/gi;

/**
 * Returns a function that gives the places in HTML as React writes it: elements closed, values in double quotes. It reads
 * only tags, since it runs on every page of a build; a misread tag can only add places, never remove them. Pages of a site
 * have few kinds of places, so what is made of one is made once for all pages that the function reads.
 */
export function placeReader(): (html: string) => ReadonlySet<Place> {
  const roots = new Map<string, Place>();
  let count = 0;
  const placeAt = (above: Place | null, tag: string, attributes: string): Place => {
    const siblings = above?.below ?? roots;
    const marks = marksOf(attributes);
    const classes = classOf(attributes);
    const key = `${tag} ${classes} ${marks.join(" ")}`;
    const known = siblings.get(key);
    if (known !== undefined) return known;
    const ofClasses = classes.split(/\s+/).flatMap((name) => (name === "" ? [] : `.${name}`));
    const names = [tag, ...ofClasses, ...marks];
    const place = { id: (count += 1), tag, names, above, below: new Map() };
    siblings.set(key, place);
    return place;
  };
  return (html) => {
    const found = new Set<Place>();
    const open: Place[] = [];
    for (const [, slash, name = "", attributes = ""] of html.matchAll(TAG)) {
      const tag = name.toLowerCase();
      if (slash) {
        const start = open.findLastIndex((element) => element.tag === tag);
        if (start >= 0) open.length = start;
        continue;
      }
      const place = placeAt(open.at(-1) ?? null, tag, attributes);
      found.add(place);
      if (!VOID_ELEMENTS.has(tag) && !attributes.endsWith("/")) open.push(place);
    }
    return found;
  };
}

/** Returns the names that stand at these places. */
export function namesAt(places: Iterable<Place>): MarkupNames {
  const below = new Map<string, Set<string>>();
  for (const { names, above } of places) {
    for (const each of names) if (!below.has(each)) below.set(each, new Set());
    for (let outer = above; outer !== null; outer = outer.above) {
      for (const name of outer.names) {
        for (const each of names) below.get(name)?.add(each);
      }
    }
  }
  return below;
}

/** Returns the value of the attribute `class`, empty without one. */
function classOf(attributes: string): string {
  const sign = 'class="';
  for (let at = attributes.indexOf(sign); at >= 0; at = attributes.indexOf(sign, at + 1)) {
    const start = at + sign.length;
    if (/\s/.test(attributes.charAt(at - 1))) {
      return attributes.slice(start, attributes.indexOf('"', start));
    }
  }
  return "";
}

function marksOf(attributes: string): string[] {
  if (!attributes.includes(" data-")) return [];
  return MARKS.filter((name) => attributes.includes(` ${name}=`)).map((name) => `[${name}]`);
}
