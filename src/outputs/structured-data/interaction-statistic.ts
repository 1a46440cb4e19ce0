import { isShareMetric } from "../../digest/facts/share-metric";
import type { JsonLdValue } from "./json-ld";
import type { AppearanceOutput } from "../types";

/**
 * Returns schema.org `InteractionCounter`s of a paper's metrics, one for each name: `LikeAction` for likes,
 * favorites and upvotes, `ShareAction` for retweets and their kin, `CommentAction` for comments; other
 * metrics count no interaction. Several digests count the same posts at different times, so the highest count
 * is used.
 */
export function interactionStatistic(appearances: readonly AppearanceOutput[]): JsonLdValue[] {
  const highest = new Map<string, number>();
  for (const { name, value } of appearances.flatMap(({ metrics }) => metrics)) {
    highest.set(name, Math.max(value, highest.get(name) ?? 0));
  }
  return [...highest].flatMap(([name, userInteractionCount]): JsonLdValue[] => {
    const action = actionOf(name);
    if (action === null) return [];
    const interactionType = `https://schema.org/${action}`;
    return [{ "@type": "InteractionCounter", interactionType, name, userInteractionCount }];
  });
}

function actionOf(name: string): string | null {
  if (/(?:likes?|favou?rites?|upvotes?)$/.test(name)) return "LikeAction";
  if (isShareMetric(name)) return "ShareAction";
  return /(?:comments?|replies)$/.test(name) ? "CommentAction" : null;
}
