import type { Element, Root, RootContent } from "hast";
import type { Range } from "../../problems/range";
import { rangeBefore, type Origin } from "../origin";
import type { TreePlaces } from "../places";

const HEADING = /^h[1-6]$/;

/**
 * Returns where the images, links and headings of a tree with positions stand, in their order; `origin` leads from its
 * positions to the file. What has no position of its own has that of the element around it; what the list of footnotes
 * has beside the author's words, such as its heading, is left out.
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
