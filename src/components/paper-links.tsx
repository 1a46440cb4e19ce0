import React from "react";
import { arxivAbsUrl } from "../arxiv/arxiv-address";
import { CiteLink } from "./cite-link";
import { CopyLink } from "./copy-link";
import { LinkRow } from "./link-row";
import { missingCodeLink } from "./missing-code-link";
import { useSite } from "./site-context";
import type { EntryView, LinkView } from "./types";

type LinkedEntry = Pick<
  EntryView,
  "arxivId" | "href" | "links" | "codeLinks" | "bibtexPath" | "domId" | "title"
>;

/** Returns the way to arXiv of an entry that neither its title nor one of its links is. */
function missingArxivLink({
  arxivId,
  href,
  links,
}: Pick<LinkedEntry, "arxivId" | "href" | "links">): LinkView[] {
  if (arxivId === null) return [];
  const isKnown = [href, ...links.map(({ url }) => url)].some((url) => url?.includes("arxiv.org/"));
  return isKnown ? [] : [{ label: "abs", url: arxivAbsUrl(arxivId) }];
}

export interface PaperLinksProps {
  entry: LinkedEntry;
}

/** A paper's links, labelled as in the post, and the link to its place on the page. */
export function PaperLinks({ entry }: PaperLinksProps) {
  const { messages } = useSite();
  const { links, bibtexPath } = entry;
  const code = missingCodeLink(entry, messages.codeLink);
  return (
    <LinkRow links={[...missingArxivLink(entry), ...links, ...code]}>
      {bibtexPath && <CiteLink path={bibtexPath} />}
      <CopyLink domId={entry.domId} title={entry.title.text} />
    </LinkRow>
  );
}
