import type { Html, Nodes, Root } from "mdast";
import { readTokens } from "./html-tokens";
import { tagPairs, type PairedTag, type TagPairs, type TagsElsewhere } from "./pair-tags";

/** Nodes that contain blocks. */
export const BLOCK_PARENTS: ReadonlySet<string> = new Set([
  "root",
  "blockquote",
  "listItem",
  "footnoteDefinition",
]);
const TEXT_BLOCKS = new Set(["paragraph", "heading", "tableCell"]);

/** The tags of a tree, by their HTML node. */
export type TagsOf = ReadonlyMap<Html, readonly PairedTag[]>;

/** Returns the tags of a tree, with what becomes of each. */
export function readTags(tree: Root, elsewhere?: TagsElsewhere): TagsOf {
  const tags = new Map<Html, PairedTag[]>();
  const read = (node: Nodes, parent: Nodes, pairs: TagPairs): void => {
    if (node.type === "html") {
      const around = parent.type === "root" ? elsewhere : undefined;
      const add = (token: Parameters<TagPairs["add"]>[0]) => pairs.add(token, around);
      tags.set(node, readTokens(node.value).map(add));
    }
    if (!("children" in node)) return;
    // A footnote appears where it is referred to, not where it is written.
    const own = node.type === "footnoteDefinition" ? tagPairs() : pairs;
    const isBlock = BLOCK_PARENTS.has(node.type) || TEXT_BLOCKS.has(node.type);
    if (isBlock) own.enter();
    for (const child of node.children) read(child, node, own);
    if (isBlock) own.leave();
  };
  read(tree, tree, tagPairs());
  return tags;
}

/** Returns whether a node that Markdown parsed as HTML begins with text that is not HTML. */
export function isTextOnly({ value }: Html, [first]: readonly PairedTag[]): boolean {
  const start = value.length - value.trimStart().length;
  return first?.at === start ? first.role === "text" : !value.startsWith("<!--", start);
}
