import type { ProseAfter, RichText, Tree } from "../digest/types";

/** Returns a tree from GraphQL's JSON with its type; an empty tree for anything else. */
function toTree(json: unknown): Tree {
  return isTree(json) ? json : { type: "root", children: [] };
}

function isTree(json: unknown): json is Tree {
  return typeof json === "object" && json !== null && "type" in json && json.type === "root";
}

/** Returns a text with its tree. */
export function toRichText(text: string, tree: unknown): RichText {
  return { text, tree: toTree(tree) };
}

/** Returns pieces of prose with their trees. */
export function toProse(
  pieces: readonly { readonly after: number; readonly text: string; readonly tree: unknown }[],
): ProseAfter[] {
  return pieces.map(({ after, text, tree }) => ({ after, ...toRichText(text, tree) }));
}
