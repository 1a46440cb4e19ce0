import type { Metric } from "../types";

const PASSED_ON = /(?:retweets?|reposts?|boosts?|reblogs?|shares?)$/;
const LIKED = /(?:favou?rites?|likes?)$/;
/** Smaller counts may differ by chance. */
const LARGE = 1000;
const LEAST_PART = 0.02;

/** Two counts of the same posts of which the larger makes the smaller unlikely. */
export interface UnlikelyPair<Count> {
  large: Count;
  small: Count;
}

/**
 * Returns the pairs of counts of the same posts (how often they were passed on and liked) of which one is over 1,000
 * and the other less than 2% of it. Of a name that was counted twice, the last count is used.
 */
export function unlikelyPairs<Count extends Pick<Metric, "name" | "value">>(
  counts: readonly Count[],
): UnlikelyPair<Count>[] {
  if (counts.every(({ value }) => value <= LARGE)) return [];
  const last = [...new Map(counts.map((count) => [count.name, count])).values()];
  return last.flatMap((passedOn) => {
    if (!PASSED_ON.test(passedOn.name)) return [];
    const source = passedOn.name.replace(PASSED_ON, "");
    const liked = last.find(({ name }) => LIKED.test(name) && name.replace(LIKED, "") === source);
    if (liked === undefined) return [];
    const [large, small] = passedOn.value > liked.value ? [passedOn, liked] : [liked, passedOn];
    const isUnlikely = large.value > LARGE && small.value < large.value * LEAST_PART;
    return isUnlikely ? [{ large, small }] : [];
  });
}
