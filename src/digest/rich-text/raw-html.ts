import type { Html, Nodes, Parents, Root, RootContent } from "mdast";
import { dropHtml, type Dropped } from "./drop-html";
import { noteHtml, pointsIn, type HtmlPlaces } from "./html-places";
import { hasContent } from "./html-tags";
import { FILE_START, rangeOver } from "../../problems/range";
import type { Report } from "../../problems/report";
import { htmlUnsafe } from "../../problems/rules/html-unsafe";
import { MAX_NESTING } from "../lines/tree-depth";
import { BLOCK_PARENTS, isTextOnly, type TagsOf } from "./read-tags";

const EVENT_HANDLER = /[\s/"']on[a-z]+\s*=/i;
/** A value that ends as the next tag's attribute begins (`<p class="words <a href="`) has swallowed what follows a lost quote. */
const SWALLOWED = /=\s*(?:"[^"<]*<[^"]*=\s*"|'[^'<]*<[^']*=\s*')/;

/** What sortHtml found. */
export interface SortedHtml {
  hasHtml: boolean;
  /** The first tag inside more than `MAX_NESTING` others. */
  tooDeep: Html | null;
  places: HtmlPlaces;
}

interface Sorting {
  tags: TagsOf;
  rows: readonly string[];
  report: Report;
  found: SortedHtml;
  depth: number;
  dropped: Dropped | null;
}

/**
 * Turns text that only looks like HTML (`<human>`, an unclosed `<s>`) back into text and removes forbidden
 * elements, in place. Reports `html-unsafe` for removed elements, with their words, for tags that have
 * swallowed words, and for event handlers, which are removed later. Returns whether real HTML is left, and where in `source`, from which the tree was
 * parsed.
 */
export function sortHtml(tree: Root, tags: TagsOf, source: string, report: Report): SortedHtml {
  const places: HtmlPlaces = { lines: new Map(), ends: new Map() };
  const found: SortedHtml = { hasHtml: false, tooDeep: null, places };
  if (tags.size === 0) return found;
  const rows = source.split("\n");
  sortChildren(tree, { tags, rows, report, found, depth: 0, dropped: null });
  return found;
}

function sortChildren(parent: Parents, sorting: Sorting): void {
  const kept: Nodes[] = [];
  for (const child of parent.children) {
    const sorted = sortNode(child, parent, sorting);
    if (sorted !== null) kept.push(sorted);
  }
  Object.assign(parent, { children: kept });
}

/** Returns the part of a node that is kept. */
function sortNode(node: RootContent, parent: Parents, sorting: Sorting): Nodes | null {
  if (node.type === "html") return sortTags(node, parent, sorting);
  const { dropped } = sorting;
  if (node.type === "definition") return node;
  if (!("children" in node)) {
    dropped?.words.push(wordsOf(node));
    return dropped === null ? node : null;
  }
  // A footnote appears where it is referred to, not where it is written.
  if (node.type === "footnoteDefinition") sorting.dropped = null;
  const before = node.children.length;
  sortChildren(node, sorting);
  if (node.type === "footnoteDefinition") sorting.dropped = dropped;
  dropped?.words.push(" ");
  const isEmptied = node.children.length === 0 && (before > 0 || dropped !== null);
  return isEmptied && node.type !== "tableCell" ? null : node;
}

function sortTags(node: Html, parent: Parents, sorting: Sorting): Nodes | null {
  const { found, report, rows } = sorting;
  const tags = sorting.tags.get(node) ?? [];
  const isBlock = BLOCK_PARENTS.has(parent.type);
  if (sorting.dropped === null && isTextOnly(node, tags)) {
    const text = { type: "text" as const, value: node.value };
    return isBlock ? { type: "paragraph", children: [text] } : text;
  }
  const pointAt = pointsIn(node, rows);
  const { kept, dropped, frame } = dropHtml(node.value, tags, sorting.dropped, {
    ...{ pointAt, report, isBlock },
  });
  sorting.dropped = dropped;
  if (frame !== null && !isBlock) {
    const { position } = node;
    const words = { type: "text" as const, value: frame.text };
    return { type: "link", url: frame.url, children: [words], ...(position && { position }) };
  }
  const text = kept.text();
  if (text.trim() === "") return null;
  found.hasHtml = true;
  let tornAt: ReturnType<typeof pointsIn> | null = null;
  for (const { role, kind, name, at, end, torn } of tags) {
    const tag = node.value.slice(at, end);
    if (role !== "text" && (torn || SWALLOWED.test(tag))) {
      tornAt ??= pointsIn(node, rows);
      report(htmlUnsafe, rangeOver(tornAt(at), tag), { kind: "tag", tag });
    }
    if (role !== "markup" || !hasContent(name)) continue;
    sorting.depth = Math.max(0, sorting.depth + (kind === "open" ? 1 : -1));
    if (sorting.depth > MAX_NESTING) found.tooDeep ??= node;
  }
  if (!text.startsWith("<!--") && EVENT_HANDLER.test(text)) {
    report(htmlUnsafe, node.position ?? FILE_START, { kind: "handler" });
  }
  noteHtml(node, { kept, isBlock }, rows, found.places);
  node.value = text;
  return node;
}

function wordsOf(node: RootContent): string {
  if ("value" in node) return node.value;
  return "alt" in node && typeof node.alt === "string" ? node.alt : " ";
}
