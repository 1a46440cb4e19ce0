import { arxivAbsUrl } from "../arxiv/arxiv-address";
import type { DigestView, EntryView } from "../components/types";
import { toSocialPost } from "./to-social-post";
import { toProse, toRichText } from "./to-rich-text";

/** Returns a whole digest as its page shows it. */
export function toDigest(digest: Queries.HotPapersWholeDigestFragment): DigestView {
  return {
    ...aboutDigest(digest),
    entries: digest.entries.map(toEntry),
    prose: toProse(digest.prose),
  };
}

/** Returns what all pages of a digest show: everything but its papers and its prose. */
export function aboutDigest(
  digest: Queries.HotPapersDigestHeadFragment,
): Omit<DigestView, "entries" | "prose"> {
  const { title, date, draft, lang, description, category, tags } = digest;
  return {
    ...{ title, date, draft, lang, description, category },
    tags: [...tags],
    older: digest.previous,
    newer: digest.next,
  };
}

/** Returns a paper of a digest as its page shows it. */
export function toEntry(entry: Queries.HotPapersWholeEntryFragment): EntryView {
  const { rank, domId, paper, authors, moreAuthors, metrics, score, links, subjects, lang } = entry;
  return {
    ...{ rank, domId, moreAuthors, score, lang },
    arxivId: paper.arxivId,
    title: toRichText(entry.title, entry.titleTree),
    href: paper.path ?? sourceLink(links, paper.arxivId),
    authors: authors.map((name, index) => ({ name, path: entry.authorPaths[index] ?? null })),
    metrics: [...metrics],
    links: [...links],
    codeLinks: [...entry.codeLinks],
    subjects: [...subjects],
    coins: entry.coins,
    bibtexPath: paper.bibtexPath,
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
