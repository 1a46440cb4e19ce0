import { readCountItem, type CountItem } from "./count-item";
import { PLAIN_SIGNS } from "./count-name";

/** Longer lines are prose. */
const LONGEST = 300;
/** A sign or a usual name; one of them stands beside each number. */
const SIGN_OR_NAME = new RegExp(
  `\\p{Extended_Pictographic}|[${PLAIN_SIGNS}]|` +
    "\\b(?:rts?|fav\\w{0,7}|(?:re)?tweets?|re(?:post|blog)s?|boosts?|shares?|quotes?|likes?|upvotes?|citations?|replies|stars|views|downloads|bookmarks|points|mentions|score|votes)\\b",
  "iu",
);
const END = /^[\s.)*_+]*$/;

/** Returns whether a line is short enough for counts alone, and has a number. */
export function mayBeCounts(line: string): boolean {
  return line.length <= LONGEST && /\d/.test(line);
}

/**
 * Returns the counts of a line from index `from` on that holds nothing else, with or without colons: `retweets 15,
 * favorites 65`, `👍 57 | ⭐ 1.2k`, `57 upvotes`. `null` for any other line, for names that are not usual, and for a
 * lone `12 comments`, which is what prose and arXiv's pages say.
 */
export function parseCounts(line: string, from: number): CountItem[] | null {
  if (!mayBeCounts(line)) return null;
  const items: CountItem[] = [];
  let at = from;
  while (!END.test(line.slice(at))) {
    const item = readCountItem(line, at);
    if (item === null) return null;
    items.push(item);
    at = item.end;
  }
  const [first, ...others] = items;
  if (first === undefined) return null;
  const mayBeProse = others.length === 0 && !first.marked;
  return mayBeProse && /^(?:comments?|replies)$/.test(first.name) ? null : items;
}

/** Returns whether a line may have what `parseCounts` finds; much faster. */
export function mayHoldCounts(line: string): boolean {
  return mayBeCounts(line) && SIGN_OR_NAME.test(line);
}
