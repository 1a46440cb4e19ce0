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
 * HTML, else as Markdown with the same words.
 */
export function textForms(nodes: readonly ElementContent[], kind: "blocks" | "line"): TextForm[] {
  const write = kind === "blocks" ? sourceBlocks : sourceLine;
  const texts = [write(nodes, "signs"), write(nodes, "tags")].filter((text) => text.trim() !== "");
  const html = htmlOf(nodes);
  const words = wordsOf(nodes);
  return [
    ...texts.map((text): TextForm => ({ text, reads: (read) => htmlOf(nodesOf(read)) === html })),
    ...texts.map((text): TextForm => ({ text, reads: (read) => wordsOf(nodesOf(read)) === words })),
  ];
}

function nodesOf({ tree }: RichText): ElementContent[] {
  return portableTree(tree, BASE);
}

/** White space between blocks says nothing. */
function htmlOf(nodes: readonly ElementContent[]): string {
  return feedHtml([...nodes])
    .replace(/\s+/g, " ")
    .replace(/> </g, "><")
    .trim();
}

function wordsOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => toString(node))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}
