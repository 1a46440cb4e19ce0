/** What a browser remembers of visits. Times are ISO 8601 UTC, days are the first ten characters of that. */
export interface Visit {
  v?: 1;
  /** The last time that a page was shown or left. */
  end?: string;
  /** Digests of later days are new to this visit; none are in the first. */
  since?: string;
  /** The day of the newest digest that a page has listed. */
  seen?: string;
}

/** So long without a page ends a visit. */
const AWAY_MS = 18e5;

/**
 * Returns the day after which what came out is new to a reader who is shown a page now. Half an hour without one begins a new
 * visit: new to that is what is later than the last day of the one before, or than the newest digest that was listed by then,
 * since a digest may come out some days after its date. There is no such day in the first visit.
 */
export function sinceDay({ end = "", seen = end, since }: Visit): string | undefined {
  return Date.now() - Date.parse(end) > AWAY_MS ? (seen < end ? seen : end).slice(0, 10) : since;
}
