import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { readAttributes } from "./tag-attributes";

const TAG = /<(\/?)([a-z][a-z0-9]*)([^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*)>|<(?=[a-z/!?])/gi;
const PARAGRAPHS = new Set(
  "div dd dl dt h1 h2 h3 h4 h5 h6 header footer li ol pre section table tr ul".split(" "),
);
const INLINE = new Set(["a", "em", "strong"]);
const KEPT_ATTRIBUTES =
  "class data-bluesky-uri data-datetime data-embed-url datetime dir href lang".split(" ");
/** Dropped with all that they hold. */
const DROPPED = new Set(["script", "style", "svg"]);

/**
 * Returns the blockquote that `source` begins with, as hast that holds `a`, `br`, `em`, `strong`, `p` and text
 * alone: other blocks become paragraphs, images their alternative text, and other elements give way to their content.
 */
export function parsePostHtml(source: string): Element | null {
  const { children } = fromHtml(keepFewTags(removeComments(source)), { fragment: true });
  return children.find((node) => node.type === "element") ?? null;
}

/**
 * An HTML parser reopens what stays open in each new paragraph and looks through all open elements, so what it makes
 * of hostile input grows with the square. Few kinds of elements, properly nested, leave it nothing to repair.
 */
function keepFewTags(source: string): string {
  const kept: string[] = [];
  const open: string[] = [];
  let end = 0;
  let dropped: string | null = null;
  for (const match of source.matchAll(TAG)) {
    const [all, slash = "", written = "", attributes = ""] = match;
    const name = written.toLowerCase();
    if (dropped === null) kept.push(source.slice(end, match.index));
    end = match.index + all.length;
    if (dropped !== null) {
      if (slash !== "" && name === dropped) dropped = null;
    } else if (name === "") {
      kept.push("&lt;");
    } else if (DROPPED.has(name)) {
      if (slash === "" && !attributes.endsWith("/")) dropped = name;
    } else if (INLINE.has(name)) {
      kept.push(keepInline(slash, name, attributes, open));
    } else {
      kept.push(keepOther(slash, name, attributes, open));
    }
  }
  if (dropped === null) kept.push(source.slice(end));
  return kept.join("");
}

/** A link ends where the next begins; emphasis within the same emphasis is none. */
function keepInline(slash: string, name: string, attributes: string, open: string[]): string {
  const at = open.indexOf(name);
  if (slash !== "") return at === -1 ? "" : close(open, at);
  if (at !== -1 && name !== "a") return "";
  const closing = at === -1 ? "" : close(open, at);
  open.push(name);
  return `${closing}<${name}${name === "a" ? keepAttributes(attributes) : ""}>`;
}

function keepOther(slash: string, name: string, attributes: string, open: string[]): string {
  if (name === "br") return "<br>";
  if (name === "img") return altText(attributes);
  if (name === "blockquote")
    return `${close(open, 0)}<${slash}${name}${keepAttributes(attributes)}>`;
  if (name !== "p" && !PARAGRAPHS.has(name)) return "";
  // Mastodon's link holds paragraphs, and is a link as a whole.
  if (open.includes("a")) return " ";
  return `${close(open, 0)}<${slash}p${name === "p" ? keepAttributes(attributes) : ""}>`;
}

function close(open: string[], from: number): string {
  return open
    .splice(from)
    .reverse()
    .map((name) => `</${name}>`)
    .join("");
}

/** The parser compares each attribute of a tag with all others. */
function keepAttributes(written: string): string {
  const attributes = readAttributes(written);
  return KEPT_ATTRIBUTES.map((name) => {
    const value = attributes.get(name);
    return value === undefined ? "" : ` ${name}="${value.replaceAll('"', "&quot;")}"`;
  }).join("");
}

/** Older tweets and Mastodon's own emoji are images. */
function altText(written: string): string {
  return (readAttributes(written).get("alt") ?? "").replaceAll("<", "&lt;");
}

function removeComments(source: string): string {
  const kept: string[] = [];
  let end = 0;
  for (let start = source.indexOf("<!--"); start !== -1; start = source.indexOf("<!--", end)) {
    const close = source.indexOf("-->", start + 4);
    if (close === -1) break;
    kept.push(source.slice(end, start));
    end = close + 3;
  }
  kept.push(source.slice(end));
  return kept.join("");
}
