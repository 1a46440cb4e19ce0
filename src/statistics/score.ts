import { isUpvoteMetric, shareKind, type ShareKind } from "../digest/facts/share-metric";
import type { Metric } from "../digest/types";
import type { Score, ScoreRule } from "./score-rule";

/**
 * Returns the score of a paper in a digest from all its metrics. Of a name that was counted twice, the last count is
 * used.
 *
 * `robust` is `likes + min(reposts, likes / 4)`, rounded, since a miscount is nearly always one of reposts: where both
 * are counted well, reposts are about a quarter of the likes. So no count of reposts, however high, adds more than that.
 * Without both, upvotes are the score, or without these the one of both that there is. Nothing else is ever added.
 */
export function scoreOf(metrics: readonly Metric[], rule: ScoreRule): Score {
  const counts = lastCounts(metrics);
  const likes = ofKind(counts, "like");
  const reposts = ofKind(counts, "repost");
  const shares = counts.filter(({ name }) => shareKind(name) !== null);
  switch (rule) {
    case "robust":
      return robustScore(counts);
    case "sum":
      return { score: total(shares), scoreMetrics: shares };
    case "likes":
      return { score: total(likes), scoreMetrics: likes };
    case "reposts":
      return { score: total(reposts), scoreMetrics: reposts };
    default: {
      const named = counts.filter(({ name }) => name === rule);
      return { score: total(named), scoreMetrics: named };
    }
  }
}

/**
 * Returns the likes and reposts of a paper in a digest as one number, in which reposts count for a quarter of the likes
 * at most; reposts alone count as they are. Of a name that was counted twice, the last count is used.
 */
export function sharesOf(metrics: readonly Metric[]): number {
  const counts = lastCounts(metrics);
  const likes = ofKind(counts, "like");
  const reposts = total(ofKind(counts, "repost"));
  if (likes.length === 0) return reposts;
  return Math.round(total(likes) + Math.min(reposts, total(likes) / MOST_REPOSTS));
}

/** How many times the reposts the likes are, at least, where both are counted well. */
const MOST_REPOSTS = 4;

function robustScore(counts: readonly Metric[]): Score {
  const shares = counts.filter(({ name }) => shareKind(name) !== null);
  const upvotes = counts.filter(({ name }) => isUpvoteMetric(name));
  const hasBoth = new Set(shares.map(({ name }) => shareKind(name))).size === 2;
  return hasBoth || upvotes.length === 0
    ? { score: sharesOf(shares), scoreMetrics: shares }
    : { score: total(upvotes), scoreMetrics: upvotes };
}

function lastCounts(metrics: readonly Metric[]): Metric[] {
  return [...new Map(metrics.map((metric) => [metric.name, metric])).values()];
}

function ofKind(counts: readonly Metric[], kind: ShareKind): Metric[] {
  return counts.filter(({ name }) => shareKind(name) === kind);
}

function total(counts: readonly Metric[]): number {
  return counts.reduce((sum, { value }) => sum + value, 0);
}
