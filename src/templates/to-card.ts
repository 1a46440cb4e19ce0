import type { DigestCardView, NewestDigestView, TopEntryView } from "../components/types";
import { toHead } from "./to-head";
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

/** Returns the newest digest with the heads of its papers, in its own order. */
export function toNewest(
  digest: Queries.HotPapersDigestCardFragment & {
    readonly entries: readonly Queries.HotPapersEntryHeadFragment[];
  },
): NewestDigestView {
  const { title, path, date, draft, description } = digest;
  const heads = digest.entries.map((entry) => {
    const head = toHead(entry);
    return { ...head, href: head.href ?? `${entry.path}#${entry.domId}` };
  });
  return { ...{ title, path, date, draft, description }, heads };
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
