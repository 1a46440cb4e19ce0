import type { Metric } from "../types";

const SHARES = new Set([
  "retweet",
  "repost",
  "boost",
  "reblog",
  "share",
  "quote",
  "favorite",
  "favourite",
  "like",
]);

/**
 * Returns whether a metric counts how often a paper was passed on or liked on a social network (`retweets`,
 * `bluesky likes`), unlike `upvotes`, `citations`, `comments` or `stars`. `name` is in lower case.
 */
export function isShareMetric(name: string): boolean {
  const noun = name.split(/[ _-]/).at(-1) ?? "";
  return SHARES.has(noun) || SHARES.has(noun.replace(/s$/, ""));
}

/**
 * Returns the sum of the share counts among `metrics`: what digests are ordered by. A name that stands twice
 * was counted twice, at two times, so only its last value enters.
 */
export function score(metrics: Metric[]): number {
  const shares = new Map<string, number>();
  for (const { name, value } of metrics) if (isShareMetric(name)) shares.set(name, value);
  return [...shares.values()].reduce((sum, value) => sum + value, 0);
}
