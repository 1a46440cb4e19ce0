import { digestTrees } from "../../digest/digest-trees";
import type { ParsedDigest } from "../../digest/parsed-digest";
import type { SocialPost, Tree } from "../../digest/types";

/** What a check needs of a post: all but its texts, and the ids in them. */
export interface CheckedPost extends ParsedDigest {
  /** Of elements in its texts, to which links may lead. */
  ids: string[];
}

const NO_TREE: Tree = { type: "root", children: [] };

/** Returns a parsed post without its texts, which are most of it. */
export function checkedPost({ digest, ...parsed }: ParsedDigest): CheckedPost {
  const entries = digest.entries.map((entry) => ({
    ...entry,
    title: { text: entry.title.text, tree: NO_TREE },
    abstract: null,
    notes: [],
    posts: entry.posts.map((post): SocialPost => ({ ...post, text: "", tree: NO_TREE })),
  }));
  return {
    ...parsed,
    digest: { ...digest, entries, prose: [] },
    ids: [...digestTrees(digest).flatMap(idsOf), ...entries.map(({ domId }) => domId)],
  };
}

/** Uses its own stack, since nesting may be deep. */
function idsOf(tree: Tree): string[] {
  const ids: string[] = [];
  const left: (Tree | Tree["children"][number])[] = [tree];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.type === "element" && typeof node.properties.id === "string") {
      ids.push(node.properties.id);
    }
    if ("children" in node) left.push(...node.children);
  }
  return ids;
}
