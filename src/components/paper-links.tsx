import React from "react";
import { arxivAbsUrl } from "../arxiv/arxiv-address";
import { CiteLink } from "./cite-link";
import { missingCodeLink } from "./missing-code-link";
import { ShareButton } from "./share-button";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { HeadView, LinkView } from "./types";

type LinkedEntry = Pick<HeadView, "arxivId" | "href" | "links" | "codeLinks" | "bibtexPath">;

/** Returns the way to arXiv of an entry that neither its title nor one of its links is. */
function missingArxivLink({ arxivId, href, links = [] }: LinkedEntry): LinkView[] {
  if (!arxivId) return [];
  const isKnown = [href, ...links.map(({ url }) => url)].some((url) => url?.includes("arxiv.org/"));
  return isKnown ? [] : [{ label: "abs", url: arxivAbsUrl(arxivId) }];
}

export interface PaperLinksProps {
  entry: LinkedEntry;
}

/** A paper's links, labelled as in the post, then its code, its citation and the button that shares it: items of a list. */
export function PaperLinks({ entry }: PaperLinksProps) {
  const { messages } = useSite();
  const { links = [], codeLinks = [], bibtexPath } = entry;
  const code = missingCodeLink({ links, codeLinks }, messages.codeLink);
  const all = [...missingArxivLink(entry), ...links, ...code];
  return (
    <>
      {all.map(({ label, url }, index) => (
        <li key={index}>
          <SiteLink to={url}>{label}</SiteLink>
        </li>
      ))}
      {bibtexPath && (
        <li>
          <CiteLink path={bibtexPath} />
        </li>
      )}
      <li>
        <ShareButton />
      </li>
    </>
  );
}
