import { fromHtml } from "hast-util-from-html";
import { finishTree } from "../../src/digest/rich-text/finish-tree";
import type { RichText } from "../../src/digest/types";

/** Returns HTML as the parser hands it on: safe, without positions, with its plain text. */
export function treeOf(html: string): RichText {
  return finishTree(fromHtml(html, { fragment: true }));
}
