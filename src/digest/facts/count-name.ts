import { nearWord } from "../values/near-word";
import { isKnownLabel } from "./known-labels";
import { isShareMetric } from "./share-metric";

const COUNTED =
  /^(?:upvotes?|citations?|comments?|replies|stars|views|downloads|bookmarks|points|tweets|mentions|score|votes)$/;

/** What digest makers write for the names of others. */
const SHORT = new Map([
  ["rt", "retweets"],
  ["rts", "retweets"],
  ["fav", "favorites"],
  ["favs", "favorites"],
  ["faves", "favorites"],
]);

/** Where a count is from. Other words before a name may be prose: `we outperform votes 12`. */
const SOURCE =
  /^(?:bluesky|bsky|code|facebook|git ?hub|git ?lab|hacker news|hf|hn|hugging ?face|linkedin|mastodon|reddit|repo(?:sitory)?|threads|total|twitter|x|youtube)$/;

/** Signs that stand for a name, and that name. */
const SIGNS: readonly (readonly [signs: RegExp, name: string])[] = [
  [/[👍▲△▴⬆🔼]/u, "upvotes"],
  [/[⭐🌟★☆]/u, "stars"],
  [/[❤♥♡💙💚💛💜🧡🖤🤍]/u, "likes"],
  [/[🔁🔃🔄♻]/u, "reposts"],
  [/[💬🗨]/u, "comments"],
  [/[👀👁]/u, "views"],
  [/[⬇📥]/u, "downloads"],
];

/** The source of a pattern for a sign beside a count that is not an emoji. */
export const PLAIN_SIGNS = "▲△▴★☆♥♡";

/** Names that are long enough for a slip of one to mean nothing else, and others. */
const LONG = [
  "retweets",
  "favorites",
  "favourites",
  "reposts",
  "upvotes",
  "citations",
  "downloads",
  "bookmarks",
];
const SHORTER = ["likes", "quotes", "boosts", "shares", "stars", "views", "replies", "comments"];

/**
 * Returns the usual count that a name is a slip of, such as `retweets` for `retwets`, or `null`. Short names count only
 * where `others` in the same line are usual.
 */
export function nearCount(name: string, others: readonly string[]): string | null {
  if (!/^\p{L}{4,12}$/u.test(name) || isCounted(name) || isKnownLabel(name)) return null;
  return nearWord(name, others.some(isCounted) ? [...LONG, ...SHORTER] : LONG);
}

/** Returns whether a name, in lower case, is one of the usual counts, whatever words are before it. */
export function isCounted(name: string): boolean {
  const noun = name.split(/[ _-]/).at(-1) ?? "";
  return COUNTED.test(noun) || isShareMetric(name) || SHORT.has(noun);
}

/** Returns the usual name of a count in lower case: `retweets` for `rts`. Other names stay. */
export function usualName(name: string): string {
  const [, before = "", noun = name] = /^(.*[ _-])?([^ _-]+)$/.exec(name) ?? [];
  return before + (SHORT.get(noun) ?? noun);
}

/**
 * Returns the name of a count from the words in lower case and the signs beside it, or `null` if neither is
 * known: `retweets` for `rts`, `upvotes` for 👍, `github stars` for `github` and ⭐. With `strict`, words before a
 * known name must be a source such as `github`.
 */
export function countName(words: string, signs: string, { strict = true } = {}): string | null {
  const sign = SIGNS.find(([known]) => known.test(signs))?.[1] ?? null;
  if (words === "") return sign;
  if (!isCounted(words)) return sign !== null && SOURCE.test(words) ? `${words} ${sign}` : null;
  const [, before = ""] = /^(.*)[ _-][^ _-]+$/.exec(words) ?? [];
  return !strict || before === "" || SOURCE.test(before) ? usualName(words) : null;
}
