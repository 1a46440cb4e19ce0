import type { Element, ElementContent, Root, RootContent } from "hast";
import { eachElement } from "./each-element";
import { FORBIDDEN_TAGS } from "./html-tags";
import { FILE_START, type Range } from "../../problems/range";
import type { Report } from "../../problems/report";
import { imageRemote } from "../../problems/rules/image-remote";
import { urlUnsafe } from "../../problems/rules/url-unsafe";
import { isOwnAddress, isSafeLink, withScheme } from "../values/safe-url";
import { unwrapAddress } from "../values/wrapped-address";

interface Vetting {
  idPrefix: string;
  report: Report;
}

/**
 * Prepares a hast tree for our pages, in place: forbidden elements are removed, links and images are checked
 * (`url-unsafe`, `image-remote`), ids stay once each and get a prefix of their own, and check boxes of task
 * lists become characters, which need no label. The allow-list (safe-schema.ts) comes after it.
 */
export function sanitizeTree(tree: Root, vetting: Vetting): void {
  vetChildren(tree, {
    ...vetting,
    ids: collectIds(tree),
    taken: new Set(),
    range: FILE_START,
  });
}

interface VettingState extends Vetting {
  /** All ids of the tree, and those of the elements before. */
  ids: ReadonlySet<string>;
  taken: Set<string>;
  /** The nearest element before that has a place. */
  range: Range;
}

function vetChildren(parent: Root | Element, state: VettingState): void {
  const siblings: (RootContent | ElementContent)[] = parent.children;
  for (let index = 0; index < siblings.length;) {
    const node = siblings[index];
    const kept = node?.type === "element" ? vetElement(node, parent, state) : node;
    if (kept === node || kept === undefined) index += 1;
    else if (Array.isArray(kept)) siblings.splice(index, 1, ...kept);
    else siblings[index++] = kept;
  }
}

/** Returns the element itself, what stands in its place, or nodes in its place that are to be looked at. */
function vetElement(
  node: Element,
  parent: Root | Element,
  state: VettingState,
): ElementContent | ElementContent[] {
  state.range = node.position ?? state.range;
  const { ids, taken, idPrefix, range, report } = state;
  if (node.tagName === "input" && node.properties["type"] === "checkbox") {
    return { type: "text", value: node.properties["checked"] ? "☑" : "☐" };
  }
  if (FORBIDDEN_TAGS.has(node.tagName)) return [];
  keepFirstId(node, taken);
  prefixIds(node, ids, idPrefix);
  keepAlignment(node);
  if (node.tagName === "a" && !vetLink(node, range, report)) return node.children;
  if (node.tagName === "img") {
    const isLinked = parent.type === "element" && parent.tagName === "a";
    return vetImage(node, isLinked, range, report);
  }
  vetChildren(node, state);
  return node;
}

function collectIds(tree: Root): Set<string> {
  const ids = new Set<string>();
  eachElement(tree, ({ properties }) => {
    if (typeof properties["id"] === "string") ids.add(properties["id"]);
  });
  return ids;
}

/** Of elements with one id only the first keeps it, as the one that a link leads to. */
function keepFirstId({ properties }: Element, taken: Set<string>): void {
  const { id } = properties;
  if (typeof id !== "string") return;
  if (taken.has(id)) delete properties["id"];
  taken.add(id);
}

function prefixIds({ properties }: Element, ids: ReadonlySet<string>, prefix: string): void {
  const { id, href, ariaDescribedBy } = properties;
  if (typeof id === "string") properties["id"] = prefix + id;
  if (typeof href === "string" && href.startsWith("#") && ids.has(href.slice(1))) {
    properties["href"] = `#${prefix}${href.slice(1)}`;
  }
  if (ariaDescribedBy !== undefined) properties["ariaDescribedBy"] = [`${prefix}footnote-label`];
}

/** The attribute `align` of a table's cell, which HTML no longer has, as data that a style sheet reads. */
function keepAlignment({ properties }: Element): void {
  if (properties["align"] !== undefined) properties["dataAlign"] = properties["align"];
}

/** Returns false if only the text of the link may stay. */
function vetLink({ properties }: Element, range: Range, report: Report): boolean {
  const { href } = properties;
  if (typeof href !== "string") return properties["id"] !== undefined;
  const address = unwrapAddress(withScheme(href));
  if (isSafeLink(href) && isSafeLink(address)) {
    properties["href"] = address;
    return true;
  }
  report(urlUnsafe, range, { kind: "link", value: href });
  return false;
}

function vetImage(
  image: Element,
  isLinked: boolean,
  range: Range,
  report: Report,
): Element | { type: "text"; value: string } {
  const { src, alt } = image.properties;
  const words = typeof alt === "string" ? alt : "";
  if (typeof src !== "string") return { type: "text", value: words };
  if (isOwnAddress(src)) {
    image.properties["alt"] = words;
    image.properties["loading"] = "lazy";
    image.properties["decoding"] = "async";
    return image;
  }
  const text = { type: "text" as const, value: words || src };
  if (!isSafeLink(src)) {
    report(urlUnsafe, range, { kind: "image", value: src });
    return { type: "text", value: words };
  }
  report(imageRemote, range, {});
  if (isLinked) return text;
  return { type: "element", tagName: "a", properties: { href: src }, children: [text] };
}
