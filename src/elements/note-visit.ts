import { sinceDay, type Visit } from "./visit";

/**
 * Brings a visit up to date. Where `isShown`, a page begins to be shown, which may begin a new visit. `seen` is the newest day
 * on the page, or empty.
 */
export function noteVisit(visit: Visit, isShown: boolean, seen: string): void {
  if (isShown) visit.since = sinceDay(visit);
  visit.end = new Date().toISOString();
  if (seen && !(visit.seen && visit.seen > seen)) visit.seen = seen;
}
