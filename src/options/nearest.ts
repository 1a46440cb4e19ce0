import { distance } from "fastest-levenshtein";

/**
 * Returns the one of `known` that a misspelt word most likely means: the nearest by edit distance, unless it
 * is as far away as an unrelated word; `null` if none is near. Case does not count.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known
    .map((name) => ({ name, edits: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, edits: count }) => count <= Math.max(name.length, word.length) / 2)
    .sort((a, b) => a.edits - b.edits);
  return ranked[0]?.name ?? null;
}
