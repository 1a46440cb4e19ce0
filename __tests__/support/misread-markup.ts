import type { Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { VOID_ELEMENTS } from "../../src/gatsby/css/void-elements";

/** What is in these is text to the parser, whatever it looks like. */
const RAW_TEXT = /(<(script|style|title|textarea)\b(?:"[^"]*"|[^">])*>).*?(?=<\/\2>)/gs;
const TOKEN = /<!--.*?-->|<!doctype[^>]*>|<(\/?)([a-z][^\s/>]*)(?:"[^"]*"|[^">])*>|[^<]+|</gis;
const SHOWN_BEFORE = 12;

/**
 * Returns where the elements that a browser makes of HTML differ from those that its tags say, as React does, which
 * closes whatever it opens: the last equal tags and the first that differ; `null` where they agree.
 */
export function misreadMarkup(html: string): string | null {
  const meant = writtenTags(html);
  const read = tagsOf(fromHtml(html, { fragment: !/^<!doctype/i.test(html) }));
  const at = meant.findIndex((tag, index) => tag !== read[index]);
  if (at === -1 && meant.length === read.length) return null;
  const from = at === -1 ? meant.length : at;
  const before = meant.slice(Math.max(0, from - SHOWN_BEFORE), from).join(" ");
  return `${before} | meant ${meant[from] ?? "the end"}, read ${read[from] ?? "the end"}`;
}

/** Returns the tags of HTML as they are written, and `…` where there is text between them. */
function writtenTags(html: string): string[] {
  const tags: string[] = [];
  for (const [token, slash, name = ""] of html.replace(RAW_TEXT, "$1").matchAll(TOKEN)) {
    const tag = name.toLowerCase();
    if (tag === "") {
      if (!token.startsWith("<!") && token.trim() !== "") pushText(tags);
    } else if (slash) {
      if (!VOID_ELEMENTS.has(tag)) tags.push(`</${tag}>`);
    } else {
      tags.push(`<${tag}>`);
      if (token.endsWith("/>") || VOID_ELEMENTS.has(tag)) tags.push(`</${tag}>`);
    }
  }
  return tags;
}

/** Returns the same of a tree. */
function tagsOf(root: Nodes): string[] {
  const tags: string[] = [];
  const walk = (node: Nodes, isRaw: boolean) => {
    if (node.type === "text" && node.value.trim() !== "" && !isRaw) pushText(tags);
    if (node.type === "root") node.children.forEach((child) => walk(child, false));
    if (node.type !== "element") return;
    const tag = node.tagName.toLowerCase();
    tags.push(`<${tag}>`);
    const holdsText = /^(?:script|style|title|textarea)$/.test(tag);
    node.children.forEach((child) => walk(child, holdsText));
    tags.push(`</${tag}>`);
  };
  walk(root, false);
  return tags;
}

/** React parts texts that stand beside each other by comments. */
function pushText(tags: string[]): void {
  if (tags.at(-1) !== "…") tags.push("…");
}
