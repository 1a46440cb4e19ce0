import type { Metric } from "../digest/types";

/** What scores are made of, unless it is the name of a metric (the option `papers.score`). */
export const SCORE_RULES = ["robust", "sum", "likes", "reposts"] as const;

/** One of `SCORE_RULES`, or the name of a metric in lower case. */
export type ScoreRule = string;

/** The number that papers of several digests are ordered by, and the counts that it is made of. */
export interface Score {
  /** A whole number from 0. */
  score: number;
  /** In the order in which the digest has them; empty if it has none that count. */
  scoreMetrics: Metric[];
}
