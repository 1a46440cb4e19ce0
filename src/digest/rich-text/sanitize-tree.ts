import type { Element, ElementContent, Nodes, Root, RootContent } from "hast";
import { SKIP, visit } from "unist-util-visit";
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
export function sanitizeTree(tree: Root, { idPrefix, report }: Vetting): void {
  const ids = collectIds(tree);
  const taken = new Set<string>();
  let range: Range = FILE_START;
  visit(tree, (node: Nodes, index, parent) => {
    if (node.type !== "element" || parent === undefined || index === undefined) return;
    range = node.position ?? range;
    const siblings: (RootContent | ElementContent)[] = parent.children;
    if (node.tagName === "input" && node.properties["type"] === "checkbox") {
      siblings[index] = { type: "text", value: node.properties["checked"] ? "☑" : "☐" };
      return [SKIP, index + 1];
    }
    if (FORBIDDEN_TAGS.has(node.tagName)) {
      siblings.splice(index, 1);
      return [SKIP, index];
    }
    keepFirstId(node, taken);
    prefixIds(node, ids, idPrefix);
    keepAlignment(node);
    if (node.tagName === "a" && !vetLink(node, range, report)) {
      siblings.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    if (node.tagName === "img") {
      const isLinked = parent.type === "element" && parent.tagName === "a";
      siblings[index] = vetImage(node, isLinked, range, report);
      return [SKIP, index + 1];
    }
    return undefined;
  });
}

function collectIds(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, "element", ({ properties }: Element) => {
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

function prefixIds({ properties }: Element, ids: Set<string>, prefix: string): void {
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
