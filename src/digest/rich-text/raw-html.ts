import type { Html, Nodes, Root } from "mdast";
import { noteHtml, type HtmlPlaces } from "./html-places";
import { FORBIDDEN_TAGS, hasContent, isKnownTag } from "./html-tags";
import { FILE_START, rangeOver } from "../../problems/range";
import type { Report } from "../../problems/report";
import { htmlUnsafe } from "../../problems/rules/html-unsafe";
import { MAX_NESTING } from "../lines/tree-depth";

const TAG = /<(\/?)([a-z][^\s/><]*)/gi;
const EVENT_HANDLER = /[\s/"']on[a-z]+\s*=/i;
const BLOCK_PARENTS = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);

/** What sortHtml found. */
export interface SortedHtml {
  hasHtml: boolean;
  /** The first tag that stands in more than `MAX_NESTING` others. */
  tooDeep: Html | null;
  places: HtmlPlaces;
}

/**
 * Turns what only looks like HTML (`<human>`, `<T>`) back into text, in place, and reports `html-unsafe`
 * for the elements and event handlers that will be removed. Returns whether real HTML is left, and where in `source`,
 * what the tree was read from.
 */
export function sortHtml(tree: Root, source: string, report: Report): SortedHtml {
  let rows: string[] | null = null;
  const places: HtmlPlaces = { lines: new Map(), ends: new Map() };
  const found: SortedHtml = { hasHtml: false, tooDeep: null, places };
  let depth = 0;
  const parents: Nodes[] = [tree];
  for (let parent = parents.pop(); parent !== undefined; parent = parents.pop()) {
    if (!("children" in parent)) continue;
    for (const [at, child] of parent.children.entries()) {
      if (child.type !== "html") {
        parents.push(child);
      } else if (!isHtml(child.value)) {
        const text = { type: "text" as const, value: child.value };
        const isBlock = BLOCK_PARENTS.has(parent.type);
        parent.children[at] = isBlock ? { type: "paragraph", children: [text] } : text;
      } else {
        found.hasHtml = true;
        depth = Math.max(0, depth + nestingOf(child.value));
        if (depth > MAX_NESTING) found.tooDeep ??= child;
        reportUnsafe(child, report);
        const escaped = escapeUnknownTags(child.value);
        rows ??= source.split("\n");
        noteHtml(child, { escaped, isBlock: BLOCK_PARENTS.has(parent.type) }, rows, places);
        child.value = escaped;
      }
    }
  }
  return found;
}

function isHtml(value: string): boolean {
  const name = /^<\/?([a-z][^\s/>]*)/i.exec(value)?.[1];
  return name === undefined ? value.startsWith("<!--") : isKnownTag(name);
}

function nestingOf(value: string): number {
  let nesting = 0;
  for (const [, slash, name = ""] of value.matchAll(TAG)) {
    if (hasContent(name)) nesting += slash === "" ? 1 : -1;
  }
  return nesting;
}

function escapeUnknownTags(value: string): string {
  return value.replace(TAG, (tag, slash: string, name: string) =>
    isKnownTag(name) ? tag : `&lt;${slash}${name}`,
  );
}

function reportUnsafe(node: Html, report: Report): void {
  const range = node.position ?? FILE_START;
  const { start } = range;
  for (const { 1: slash, 2: name = "", index } of node.value.matchAll(TAG)) {
    if (slash !== "" || !FORBIDDEN_TAGS.has(name.toLowerCase())) continue;
    const before = node.value.slice(0, index).split("\n");
    const column = (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0);
    const [tag = ""] = /^[^>]*>?/.exec(node.value.slice(index)) ?? [];
    const place = { line: start.line + before.length - 1, column };
    report(htmlUnsafe, rangeOver(place, tag), { kind: "element", name: name.toLowerCase() });
  }
  if (!node.value.startsWith("<!--") && EVENT_HANDLER.test(node.value)) {
    report(htmlUnsafe, range, { kind: "handler" });
  }
}
