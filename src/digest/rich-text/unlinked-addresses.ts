import type { Nodes, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { rangeAt, rangeOver, type Point } from "../../problems/range";
import type { Report } from "../../problems/report";
import { addressUnlinked } from "../../problems/rules/address-unlinked";

/** Hosts of code and data of papers, with a path, after white space or a bracket. */
const ADDRESS =
  /(?<=^|[\s({])(?:github\.com|gitlab\.com|huggingface\.co|[\w-]+\.github\.io|arxiv\.org|doi\.org|bit\.ly|youtu\.be|zenodo\.org)\/(?:[\w.~%/?=&-]*[\w/])?/gi;

/** Elements that show their text verbatim, or are links already. */
const LEFT_ALONE = new Set(["a", "code", "pre", "math"]);

/** Reports addresses without a scheme in one line of plain text as `address-unlinked`, at their places in it. */
export function reportUnlinked(line: string, report: Report): void {
  // Spares nearly all lines the search.
  if (!line.includes("/")) return;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    report(addressUnlinked, rangeAt({ line: 1, column: index + 1 }, address.length), { address });
  }
}

/** Reports the same in the texts of a tree with positions, parsed from `source`. */
export function reportUnlinkedIn(tree: Root, source: string, report: Report): void {
  if (!source.includes("/") || source.search(ADDRESS) === -1) return;
  visit(tree, (node: Nodes) => {
    if (node.type === "element" && LEFT_ALONE.has(node.tagName)) return SKIP;
    const { start, end } = node.position ?? {};
    if (node.type !== "text" || start?.offset === undefined || end?.offset === undefined) return;
    const written = source.slice(start.offset, end.offset);
    let place: Point = start;
    let from = 0;
    for (const { 0: address, index } of written.matchAll(ADDRESS)) {
      place = rangeOver(place, written.slice(from, index)).end;
      from = index;
      report(addressUnlinked, rangeAt(place, address.length), { address });
    }
    return;
  });
}
