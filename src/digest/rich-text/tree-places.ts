import type { Element, Root, RootContent } from "hast";
import type { Range } from "../../problems/range";
import { rangeBefore, type Origin } from "../origin";
import type { TreePlaces } from "../places";

const HEADING = /^h[1-6]$/;

/**
 * Returns the places of the images, links and headings of a tree with positions, in their order; `origin`
 * maps its positions to the file. A node without a position gets that of its parent; generated parts of the
 * list of footnotes, such as its heading, are left out.
 */
export function treePlaces(tree: Root, origin: Origin): TreePlaces {
  const places: TreePlaces = { images: [], links: [], headings: [] };
  const start = { line: 1, column: 1 };
  collect(tree.children, { start, end: start }, { places, origin });
  return places;
}

interface Collection {
  places: TreePlaces;
  origin: Origin;
}

function collect(nodes: readonly RootContent[], around: Range, collection: Collection): void {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    const own = node.position === undefined ? around : rangeOf(node.position);
    note(node, own, collection);
    collect(node.children, own, collection);
  }
}

function note(element: Element, own: Range, { places, origin }: Collection): void {
  const { tagName, properties, position } = element;
  const range = rangeBefore(own, origin);
  if (tagName === "img") places.images.push({ address: String(properties["src"] ?? ""), range });
  if (tagName === "a" && typeof properties["href"] === "string" && !isOfFootnotes(element)) {
    places.links.push({ address: properties["href"], range });
  }
  if (HEADING.test(tagName) && position !== undefined) places.headings.push(range);
}

function isOfFootnotes({ properties }: Element): boolean {
  return "dataFootnoteRef" in properties || "dataFootnoteBackref" in properties;
}

function rangeOf({ start, end }: Range): Range {
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}
