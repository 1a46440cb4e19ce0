import type { Nodes, Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import { plainText } from "./plain-text";
import { SAFE_SCHEMA } from "./safe-schema";
import type { RichText } from "../types";

/** Returns a tree after the allow-list, with its positions. */
export function safeTree(tree: Root): Root {
  const safe = sanitize(tree, SAFE_SCHEMA);
  return safe.type === "root" ? safe : { type: "root", children: [] };
}

/** Returns a tree after the allow-list, without positions, and its plain text. */
export function finishTree(tree: Root): RichText {
  return withoutPositions(safeTree(tree));
}

/** Returns a safe tree without positions, which pages do not need, and its plain text; works in place. */
export function withoutPositions(safe: Root): RichText {
  tidy(safe);
  return { text: plainText(safe), tree: safe };
}

/** Drops positions and data, which pages do not need, and joins neighbouring texts. */
function tidy(node: Nodes): void {
  delete node.position;
  delete node.data;
  if (!("children" in node)) return;
  const { children } = node;
  let kept = 0;
  for (const child of children) {
    const last = children[kept - 1];
    if (child.type === "text" && kept > 0 && last?.type === "text") {
      last.value += child.value;
      continue;
    }
    if (child.type === "text" && child.value === "") continue;
    tidy(child);
    children[kept++] = child;
  }
  children.length = kept;
}
