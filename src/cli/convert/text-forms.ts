import type { ElementContent } from "hast";
import { toString } from "hast-util-to-string";
import type { RichText } from "../../digest/types";
import { feedHtml } from "../../outputs/html/feed-html";
import { portableTree } from "../../outputs/html/portable-tree";
import type { TextForm } from "../new/new-digest";
import { sourceBlocks, sourceLine } from "./tree-source";

/** Where relative addresses would be; those of converted texts are absolute. */
const BASE = { pageUrl: "https://a.invalid/", rootUrl: "https://a.invalid/" };

/**
 * Returns ways to write a text with markup, given as nodes of HTML with absolute addresses: as Markdown that reads as the same
 * HTML, else (`isBare`) as Markdown with the same words. `wanted` is this HTML as text, where it is there.
 */
export function textForms(
  nodes: readonly ElementContent[],
  kind: "blocks" | "line",
  wanted = feedHtml([...nodes]),
): TextForm[] {
  const write = kind === "blocks" ? sourceBlocks : sourceLine;
  const written = [write(nodes, "signs"), write(nodes, "tags")];
  const texts = [...new Set([...written, ...written.map(withoutBareHosts)])].filter(
    (text) => text.trim() !== "",
  );
  const html = spaceless(wanted);
  const words = wordsOf(nodes);
  return [
    ...texts.map((text): TextForm => ({
      text,
      reads: (read) => spaceless(feedHtml(nodesOf(read))) === html,
    })),
    ...texts.map((text): TextForm => ({
      text,
      isBare: true,
      reads: (read) => wordsOf(nodesOf(read)) === words,
    })),
  ];
}

function nodesOf({ tree }: RichText): ElementContent[] {
  return portableTree(tree, BASE);
}

/** White space between blocks says nothing. */
function spaceless(html: string): string {
  return html.replace(/\s+/g, " ").replace(/> </g, "><").trim();
}

function wordsOf(nodes: readonly ElementContent[]): string {
  return nodes.map(shownText).join(" ").replace(/\s+/g, " ").trim();
}

/** With the words that stand for images. */
function shownText(node: ElementContent): string {
  if (node.type !== "element" || node.children.length === 0) {
    const alt = node.type === "element" ? node.properties["alt"] : undefined;
    return typeof alt === "string" ? alt : toString(node);
  }
  return node.children.map(shownText).join("");
}

/** `github.com/ada/ends` without `https://` is no link, and nothing is to be told of it. */
function withoutBareHosts(text: string): string {
  return text.replace(/(?<![\w./:@-])([\w-]+)\.(?=[a-z]{2,6}\/)/g, "$1&#46;");
}
