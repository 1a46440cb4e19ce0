import { remembered } from "../values/remembered";

/** What a count of a social network counts: how often a post was liked, or how often it was passed on. */
export type ShareKind = "like" | "repost";

const KINDS: ReadonlyMap<string, ShareKind> = new Map([
  ["favorite", "like"],
  ["favourite", "like"],
  ["like", "like"],
  ["retweet", "repost"],
  ["repost", "repost"],
  ["boost", "repost"],
  ["reblog", "repost"],
  ["share", "repost"],
  ["quote", "repost"],
]);

/**
 * Returns what a metric counts if it is a count of a social network (`retweets`, `bluesky likes`), `null` for others
 * such as `upvotes`, `citations`, `comments` or `stars`. `name` is in lower case.
 */
export const shareKind = remembered((name: string): ShareKind | null => {
  const noun = nounOf(name);
  return KINDS.get(noun) ?? KINDS.get(noun.replace(/s$/, "")) ?? null;
});

/** Returns whether a metric counts likes or reposts; `name` is in lower case. */
export function isShareMetric(name: string): boolean {
  return shareKind(name) !== null;
}

/** Returns whether a metric counts upvotes, such as `upvotes` or `hf upvotes`; `name` is in lower case. */
export function isUpvoteMetric(name: string): boolean {
  return /^upvotes?$/.test(nounOf(name));
}

function nounOf(name: string): string {
  return name.split(/[ _-]/).at(-1) ?? "";
}
