import { utcInstant } from "../../messages/utc-instant";

/** As many papers of a digest have a time of their own; a feed holds as many unless an option says otherwise. */
const ORDERED_RANKS = 100;

/**
 * Returns the time of a paper in a feed, ISO 8601 UTC: that of its digest, and so many seconds more that the first paper is the
 * newest. Feed readers order items by their times, and the papers of a digest would have the same. A paper keeps its
 * time when others come after it.
 */
export function timeOfRank(date: string, rank: number): string {
  const time = Date.parse(date) + Math.max(0, ORDERED_RANKS - rank) * 1000;
  return Number.isNaN(time) ? utcInstant(date) : new Date(time).toISOString();
}
