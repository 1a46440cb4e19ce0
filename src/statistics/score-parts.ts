import { isUpvoteMetric, shareKind } from "../digest/facts/share-metric";
import type { Score, ScoreRule } from "./score-rule";

/** What a score may be made of; `shares` are likes with as many reposts as a quarter of them. */
export type ScorePart = "shares" | "sum" | "upvotes" | "likes" | "reposts" | { metric: string };

/** What scores by the rule `robust` may be made of, in the order in which they take precedence. */
const ROBUST = ["shares", "upvotes", "likes", "reposts"] as const;

/**
 * Returns what the scores of these papers are made of: what takes precedence first, then what stands in for it. Where
 * the papers are not known, `null`, it names what is usual.
 */
export function scoreParts(
  rule: ScoreRule,
  papers: readonly Pick<Score, "scoreMetrics">[] | null,
): ScorePart[] {
  switch (rule) {
    case "robust": {
      const found = new Set(papers?.flatMap(robustPart) ?? ["shares", "upvotes"]);
      return found.size === 0 ? ["shares"] : ROBUST.filter((part) => found.has(part));
    }
    case "sum":
    case "likes":
    case "reposts":
      return [rule];
    default:
      return [{ metric: rule }];
  }
}

function robustPart({ scoreMetrics }: Pick<Score, "scoreMetrics">): (typeof ROBUST)[number][] {
  if (scoreMetrics.length === 0) return [];
  if (scoreMetrics.every(({ name }) => isUpvoteMetric(name))) return ["upvotes"];
  const kinds = new Set(scoreMetrics.map(({ name }) => shareKind(name)));
  if (kinds.size > 1) return ["shares"];
  return [kinds.has("like") ? "likes" : "reposts"];
}
