import { arxivAbsUrl } from "../arxiv/arxiv-address";
import type { DigestView, EntryView } from "../components/types";
import { toSocialPost } from "./to-social-post";
import { toProse, toRichText } from "./to-rich-text";

/** Returns a whole digest as its page shows it. */
export function toDigest(digest: Queries.HotPapersWholeDigestFragment): DigestView {
  const { title, date, draft, lang, description, category, tags, entries, prose } = digest;
  return {
    ...{ title, date, draft, lang, description, category },
    tags: [...tags],
    entries: entries.map(toEntry),
    prose: toProse(prose),
    older: digest.previous,
    newer: digest.next,
  };
}

function toEntry(entry: Queries.HotPapersWholeEntryFragment): EntryView {
  const { rank, domId, paper, authors, moreAuthors, metrics, score, links, subjects } = entry;
  return {
    ...{ rank, domId, moreAuthors, score },
    arxivId: paper.arxivId,
    title: toRichText(entry.title, entry.titleTree),
    href: paper.path ?? sourceLink(links, paper.arxivId),
    authors: [...authors],
    metrics: [...metrics],
    links: [...links],
    subjects: [...subjects],
    coins: entry.coins,
    abstract: entry.abstract === null ? null : toRichText(entry.abstract, entry.abstractTree),
    posts: entry.posts.map(toSocialPost),
    notes: toProse(entry.notes),
  };
}

function sourceLink(
  links: readonly { readonly label: string; readonly url: string }[],
  arxivId: string | null,
): string | null {
  if (arxivId !== null) return arxivAbsUrl(arxivId);
  return (links.find(({ label }) => label === "abs") ?? links[0])?.url ?? null;
}
