import { arxivAbsUrl } from "../arxiv/arxiv-address";
import type { DigestView, EntryView } from "../components/types";
import { toHead } from "./to-head";
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
  const { paper, links } = entry;
  return {
    ...toHead(entry),
    lang: entry.lang,
    arxivId: paper.arxivId,
    href: paper.path ?? sourceLink(links, paper.arxivId),
    links: links.filter(({ label, url }) => paper.path === null || !isAbstract(label, url)),
    codeLinks: [...entry.codeLinks],
    bibtexPath: paper.bibtexPath,
    abstract: entry.abstract === null ? null : toRichText(entry.abstract, entry.abstractTree),
    posts: entry.posts.map(toSocialPost),
    notes: toProse(entry.notes),
  };
}

/** The paper's own page, where its title leads, has the link to its abstract on arXiv. */
function isAbstract(label: string, url: string): boolean {
  return label.toLowerCase() === "abs" && /^https?:\/\/(?:www\.)?arxiv\.org\/abs\//i.test(url);
}

function sourceLink(
  links: readonly { readonly label: string; readonly url: string }[],
  arxivId: string | null,
): string | null {
  if (arxivId !== null) return arxivAbsUrl(arxivId);
  return (links.find(({ label }) => label === "abs") ?? links[0])?.url ?? null;
}
