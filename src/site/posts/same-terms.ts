import type { Range } from "../../problems/range";
import type { DigestFile } from "./digest-file";

/** A place in a post that names a tag or a category, in one of its spellings. */
export interface TermUse {
  name: string;
  file: DigestFile;
  range: Range;
}

/** A tag or a category with all its uses, oldest first. */
export interface SpelledTerm {
  /** Its most frequent spelling; of equally frequent ones the oldest. */
  name: string;
  uses: TermUse[];
}

/**
 * Returns the terms of these uses (oldest first), in the order of their first use: names that differ only in
 * case are one.
 */
export function sameTerms(uses: readonly TermUse[]): SpelledTerm[] {
  const byKey = new Map<string, TermUse[]>();
  for (const use of uses) {
    const key = use.name.toLowerCase();
    const known = byKey.get(key) ?? [];
    known.push(use);
    byKey.set(key, known);
  }
  return [...byKey.values()].map((own) => ({ name: mostFrequent(own), uses: own }));
}

function mostFrequent(uses: readonly TermUse[]): string {
  const counts = new Map<string, number>();
  for (const { name } of uses) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [[first] = [""]] = [...counts].sort(([, a], [, b]) => b - a);
  return first;
}
