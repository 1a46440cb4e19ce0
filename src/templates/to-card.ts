import type { DigestCardView } from "../components/types";
import { toRichText } from "./to-rich-text";

/** Returns a digest as a list shows it. */
export function toCard(digest: Queries.HotPapersDigestCardFragment): DigestCardView {
  const { title, path, date, draft, description, entryCount } = digest;
  return {
    ...{ title, path, date, draft, description, entryCount },
    topEntries: digest.topEntries.map(({ domId, paper, score, metrics, ...entry }) => ({
      domId,
      path: paper.path,
      score,
      metrics: [...metrics],
      title: toRichText(entry.title, entry.titleTree),
    })),
    subjects: [...digest.subjects],
  };
}

/** Returns the digests of a list in the order that `ids` has them. */
export function toCards(
  digests: readonly Queries.HotPapersDigestCardFragment[],
  ids: readonly string[],
): DigestCardView[] {
  const byId = new Map(digests.map((digest) => [digest.id, digest]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(toCard);
}
