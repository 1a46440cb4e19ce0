import type { Digest, Entry, ProseAfter, Tree } from "./types";

/**
 * Returns a digest in which `change` has replaced every tree of author's markup, in the order of
 * `digestTrees`.
 */
export function mapTrees<OwnEntry extends Entry>(
  digest: Omit<Digest, "entries"> & { entries: OwnEntry[] },
  change: (tree: Tree) => Tree,
): Omit<Digest, "entries"> & { entries: OwnEntry[] } {
  const prose = (pieces: ProseAfter[]) =>
    pieces.map((piece) => ({ ...piece, tree: change(piece.tree) }));
  return {
    ...digest,
    prose: prose(digest.prose),
    entries: digest.entries.map((entry) => ({
      ...entry,
      abstract: entry.abstract && { ...entry.abstract, tree: change(entry.abstract.tree) },
      notes: prose(entry.notes),
    })),
  };
}

/** Returns the trees of author's markup in a digest. */
export function digestTrees(digest: Digest): Tree[] {
  const trees: Tree[] = [];
  mapTrees(digest, (tree) => {
    trees.push(tree);
    return tree;
  });
  return trees;
}
