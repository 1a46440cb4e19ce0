import { isDeepStrictEqual } from "node:util";
import type { ParsedDigest } from "../../digest/parsed-digest";
import type { Entry, Metric, SocialPost } from "../../digest/types";
import { isOfData } from "../new/read-back";

/** What an entry is to have after an edit. */
export interface Expected {
  metrics: (entry: Entry, index: number) => readonly Pick<Metric, "name" | "value">[];
  /** Whether its posts are as they should be. */
  hasPosts: (before: readonly SocialPost[], after: readonly SocialPost[], index: number) => boolean;
}

/**
 * Returns whether a post says the same after an edit as before it, but for what is expected of its papers: the last count of
 * each name, and their posts. No problem may be new.
 */
export function isSameBut(before: ParsedDigest, after: ParsedDigest, expected: Expected): boolean {
  const { entries: old, ...own } = before.digest;
  const { entries, ...other } = after.digest;
  if (old.length !== entries.length || !isDeepStrictEqual(own, other)) return false;
  if (problemsOf(after) > problemsOf(before)) return false;
  return old.every((entry, index) => {
    const now = entries[index];
    if (now === undefined) return false;
    const isSame = isDeepStrictEqual(restOf(entry), restOf(now));
    const counts = lastCounts(now.metrics);
    const wanted = lastCounts(expected.metrics(entry, index));
    return (
      isSame &&
      isDeepStrictEqual(counts, wanted) &&
      expected.hasPosts(entry.posts, now.posts, index)
    );
  });
}

/** Returns whether posts are the same, wherever they stand. */
export function isSamePosts(a: readonly SocialPost[], b: readonly SocialPost[]): boolean {
  return isDeepStrictEqual(a, b);
}

function problemsOf({ problems }: ParsedDigest): number {
  return problems.filter((problem) => !isOfData(problem)).length;
}

function restOf({ places, metrics, posts, ...rest }: Entry): object {
  void [places, metrics, posts];
  return rest;
}

function lastCounts(metrics: readonly Pick<Metric, "name" | "value">[]): Map<string, number> {
  return new Map(
    metrics
      .map(({ name, value }): [string, number] => [name, value])
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}
