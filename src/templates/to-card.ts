import type { DigestCardView, TopEntryView } from "../components/types";
import { toRichText } from "./to-rich-text";

/** Returns a digest as a list shows it. */
export function toCard(digest: Queries.HotPapersDigestCardFragment): DigestCardView {
  const { title, path, date, draft, description, entryCount } = digest;
  return {
    ...{ title, path, date, draft, description, entryCount },
    topEntries: digest.topEntries.map(toTopEntry),
    subjects: [...digest.subjects],
  };
}

/** Returns a digest with all its papers as a list shows it. */
export function toWholeCard(
  digest: Queries.HotPapersDigestCardFragment & {
    readonly entries: readonly Queries.HotPapersTopEntryFragment[];
  },
): DigestCardView {
  return { ...toCard(digest), topEntries: digest.entries.map(toTopEntry) };
}

/** Returns the digests of a list in the order that `ids` has them. */
export function toCards(
  digests: readonly Queries.HotPapersDigestCardFragment[],
  ids: readonly string[],
): DigestCardView[] {
  const byId = new Map(digests.map((digest) => [digest.id, digest]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(toCard);
}

function toTopEntry(entry: Queries.HotPapersTopEntryFragment): TopEntryView {
  const { domId, path: digestPath, paper, score, metrics, title, titleTree } = entry;
  return {
    ...{ domId, score, digestPath },
    path: paper.path,
    metrics: [...metrics],
    title: toRichText(title, titleTree),
  };
}
