import { distance } from "fastest-levenshtein";

/**
 * Returns the one of `known` that a misspelt word most likely means: the nearest by edits, where that is not as far
 * as any other word would be; `null` where none is near. Case does not count.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known
    .map((name) => ({ name, edits: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, edits: count }) => count <= Math.max(name.length, word.length) / 2)
    .sort((a, b) => a.edits - b.edits);
  return ranked[0]?.name ?? null;
}
