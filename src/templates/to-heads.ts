import type { EntryView } from "../components/types";
import { toEntry } from "./to-digest";

/**
 * Returns the papers of a page of a long digest in the order that `ids` has them: without abstract, posts and
 * notes if the paper has a page, which has them. An abstract that only this digest has stays.
 */
export function toHeads(
  entries: readonly Queries.HotPapersLongDigestEntryFragment[],
  ids: readonly string[],
): EntryView[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(toHead);
}

function toHead(entry: Queries.HotPapersLongDigestEntryFragment): EntryView {
  const whole = toEntry(entry);
  if (entry.paper.path === null) return whole;
  const abstract = entry.abstract === entry.paper.abstract ? null : whole.abstract;
  return { ...whole, abstract, posts: [], notes: [] };
}
