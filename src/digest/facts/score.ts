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
 * Returns the sum of the share counts among `metrics`: the score that digests are ordered by. A repeated name
 * was counted at two times, so only its last value counts.
 */
export function score(metrics: Metric[]): number {
  const shares = new Map<string, number>();
  for (const { name, value } of metrics) if (isShareMetric(name)) shares.set(name, value);
  return [...shares.values()].reduce((sum, value) => sum + value, 0);
}
