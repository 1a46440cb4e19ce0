/** How much feeds hold. */
export interface FeedLimits {
  /** The most digests in a feed of digests. */
  digests: number;
  /** The most papers in a feed of papers. */
  papers: number;
  /** The least score of a paper in the feed of top papers. */
  topScore: number;
}
