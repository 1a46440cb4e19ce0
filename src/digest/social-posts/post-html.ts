import type { Element, ElementContent, Properties } from "hast";
import { tokeniseHtml } from "./html-tokens";

const PARAGRAPHS = new Set(
  "div dd dl dt h1 h2 h3 h4 h5 h6 header footer li ol p pre section table tr ul".split(" "),
);
const INLINE = new Set(["a", "em", "strong"]);
/** The attributes that are kept, and their names in hast. */
const PROPERTIES = new Map([
  ["class", "className"],
  ["data-bluesky-uri", "dataBlueskyUri"],
  ["data-datetime", "dataDatetime"],
  ["data-embed-url", "dataEmbedUrl"],
  ["datetime", "dateTime"],
  ["dir", "dir"],
  ["href", "href"],
  ["lang", "lang"],
]);
/** Dropped with their content. */
const DROPPED = new Set(["script", "style", "svg"]);

type Attributes = ReadonlyMap<string, string>;

/**
 * Returns the blockquote at the beginning of `source`, as hast with only `a`, `br`, `em`, `strong`, `p` and
 * text: other blocks become paragraphs, images become their alternative text, and other elements are replaced
 * by their content.
 *
 * The tree is built here, since an HTML parser reopens unclosed elements in each new paragraph and searches
 * all open elements, so its output for hostile input grows with the square. For properly nested input with
 * these few elements it builds the same tree.
 */
export function parsePostHtml(source: string): Element | null {
  const body = createElement("body");
  const open = [body];
  let dropped: string | null = null;
  tokeniseHtml(source, {
    text: (value) => {
      if (dropped === null) addText(open, value);
    },
    open: (name, attributes, isSelfClosing) => {
      if (dropped !== null) return;
      if (!DROPPED.has(name)) openElement(open, name, attributes);
      else if (!isSelfClosing) dropped = name;
    },
    close: (name) => {
      if (dropped === null) closeElement(open, name);
      else if (name === dropped) dropped = null;
    },
  });
  return body.children.find((node) => node.type === "element") ?? null;
}

/** `open` holds the open elements, the innermost at its end: links and emphasis within paragraphs within quotes. */
function openElement(open: Element[], name: string, attributes: Attributes): void {
  if (name === "br") {
    add(open, createElement("br"));
  } else if (name === "img") {
    // Older tweets and Mastodon's own emoji are images.
    addText(open, attributes.get("alt") ?? "");
  } else if (INLINE.has(name)) {
    // A link ends where the next begins; emphasis within the same emphasis is ignored.
    if (name !== "a" && isOpen(open, name)) return;
    closeInline(open, name);
    push(open, createElement(name, name === "a" ? readProperties(attributes) : {}));
  } else if (name === "blockquote") {
    closeParagraph(open);
    push(open, createElement(name, readProperties(attributes)));
  } else if (PARAGRAPHS.has(name)) {
    if (isOpen(open, "a")) return addText(open, " ");
    closeParagraph(open);
    push(open, createElement("p", name === "p" ? readProperties(attributes) : {}));
  }
}

function closeElement(open: Element[], name: string): void {
  if (name === "br") {
    add(open, createElement("br"));
  } else if (INLINE.has(name)) {
    closeInline(open, name);
  } else if (name === "blockquote") {
    closeParagraph(open);
    if (open.length > 1) open.pop();
  } else if (PARAGRAPHS.has(name)) {
    // Mastodon's link contains paragraphs, and all of it is the link.
    if (isOpen(open, "a")) return addText(open, " ");
    // In HTML, a closing tag without an opened paragraph creates an empty paragraph.
    if (!closeParagraph(open)) add(open, createElement("p"));
  }
}

function isOpen(open: Element[], name: string): boolean {
  return openInline(open, name) !== -1;
}

function closeInline(open: Element[], name: string): void {
  const at = openInline(open, name);
  if (at !== -1) open.length = at;
}

/** Where the open link or emphasis of this name is, or -1; these are the innermost and few, while quotes may be many. */
function openInline(open: Element[], name: string): number {
  let at = open.length - 1;
  while (INLINE.has(open[at]?.tagName ?? "")) {
    if (open[at]?.tagName === name) return at;
    at -= 1;
  }
  return -1;
}

/** Closes the paragraph and what is open in it; returns whether there was one. */
function closeParagraph(open: Element[]): boolean {
  while (INLINE.has(open.at(-1)?.tagName ?? "")) open.pop();
  if (open.at(-1)?.tagName !== "p") return false;
  open.pop();
  return true;
}

function push(open: Element[], element: Element): void {
  add(open, element);
  open.push(element);
}

function add(open: Element[], node: ElementContent): void {
  open.at(-1)?.children.push(node);
}

function addText(open: Element[], value: string): void {
  const last = open.at(-1)?.children.at(-1);
  if (last?.type === "text") last.value += value;
  else if (value !== "") add(open, { type: "text", value });
}

function createElement(tagName: string, properties: Properties = {}): Element {
  return { type: "element", tagName, properties, children: [] };
}

function readProperties(attributes: Attributes): Properties {
  const properties: Properties = {};
  for (const [name, value] of attributes) {
    const property = PROPERTIES.get(name);
    if (property === undefined) continue;
    properties[property] =
      property === "className" ? value.split(/[ \t\n\f]+/).filter((part) => part !== "") : value;
  }
  return properties;
}
