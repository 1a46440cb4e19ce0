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
 * Brings a visit up to date. Where `isShown`, a page begins to be shown, which begins a new visit after half an hour
 * without one: what is new to that is later than the last day of the one before, or than the newest digest that was listed
 * by then, since a digest may come out some days after its date. `seen` is the newest day on the page, or empty.
 */
export function noteVisit(visit: Visit, isShown: boolean, seen: string): void {
  const { end = "", seen: known = end } = visit;
  const now = new Date();
  // There is no such time before the first visit.
  if (isShown && Number(now) - Date.parse(end) > AWAY_MS) {
    visit.since = (known < end ? known : end).slice(0, 10);
  }
  visit.end = now.toISOString();
  if (seen && !(visit.seen && visit.seen > seen)) visit.seen = seen;
}
