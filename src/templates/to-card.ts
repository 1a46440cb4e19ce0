import { SHOWN_PAPERS } from "../components/newest-digest";
import type { DigestCardView, NewestDigestView, TopEntryView } from "../components/types";
import { once, type Once } from "./once";
import { toHead } from "./to-head";
import { toRichText } from "./to-rich-text";

/** Returns a digest as a list shows it. */
function toCard(digest: Queries.HotPapersDigestCardFragment, firstOf: Once): DigestCardView {
  const { title, path, date, draft, description, entryCount } = digest;
  return {
    ...{ title, path, date, draft, description, entryCount },
    topEntries: digest.topEntries.map((entry) => toTopEntry(entry, firstOf)),
    subjects: [...digest.subjects],
  };
}

/** Returns the newest digest with the heads of its papers, in its own order; `firstOf` notes which papers it tells of. */
export function toNewest(
  digest: Queries.HotPapersDigestCardFragment & {
    readonly entries: readonly Queries.HotPapersEntryHeadFragment[];
  },
  firstOf: Once,
): NewestDigestView {
  const { title, path, date, draft, description } = digest;
  const heads = digest.entries.map((entry, index) => {
    const head = toHead(entry);
    return {
      ...head,
      coins: index < SHOWN_PAPERS ? firstOf(entry.coins) : null,
      href: head.href ?? `${entry.path}#${entry.domId}`,
    };
  });
  return { ...{ title, path, date, draft, description }, heads };
}

/** Returns the digests of a list in the order that `ids` has them. */
export function toCards(
  digests: readonly Queries.HotPapersDigestCardFragment[],
  ids: readonly string[],
  firstOf: Once = once(),
): DigestCardView[] {
  const byId = new Map(digests.map((digest) => [digest.id, digest]));
  return ids.flatMap((id) => byId.get(id) ?? []).map((digest) => toCard(digest, firstOf));
}

function toTopEntry(entry: Queries.HotPapersTopEntryFragment, firstOf: Once): TopEntryView {
  const { domId, path: digestPath, paper, score, metrics, title, titleTree } = entry;
  return {
    ...{ domId, score, digestPath },
    path: paper.path,
    metrics: [...metrics],
    title: toRichText(title, titleTree),
    coins: firstOf(entry.coins),
  };
}
