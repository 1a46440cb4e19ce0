import React from "react";
import { DigestCard } from "./digest-card";
import { DigestList } from "./digest-list";
import { FileLinks } from "./file-links";
import { FirstPostHelp } from "./first-post-help";
import { RecentTop } from "./recent-top";
import { PageHeading } from "./page-heading";
import { Pagination } from "./pagination";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { DigestCardView, RecentTopView, LinkView, Paging } from "./types";

/** A digest of more papers than these would leave little of the page to anything else. */
const SHOWN_PAPERS = 20;

export interface HomePageProps {
  /** The newest digest with all its papers, which is not among `digests`. */
  newest?: DigestCardView;
  recentTop?: RecentTopView | null;
  digests: DigestCardView[];
  paging: Paging;
  /** Feeds and data of the page: labels and paths of the site. */
  files?: readonly LinkView[];
}

/** The newest digest whole, what stands out, and the digests before; on a site without a post, how to write the first. */
export function HomePage({ newest, recentTop, digests, paging, files }: HomePageProps) {
  const { site, messages } = useSite();
  const heading = paging.oldestFirst ? messages.allDigests : messages.latestDigests;
  const isEmpty = !newest && digests.length === 0 && paging.page === 1;
  return (
    <>
      <PageHeading title={paging.page > 1 ? messages.onPage(heading, paging.page) : heading}>
        {site.description && <p>{site.description}</p>}
      </PageHeading>
      {newest && <Newest digest={newest} />}
      {recentTop && <RecentTop recentTop={recentTop} />}
      {digests.length > 0 && <DigestList digests={digests} />}
      {isEmpty ? <FirstPostHelp /> : <Pagination paging={paging} />}
      <FileLinks files={files} />
    </>
  );
}

function Newest({ digest }: { digest: DigestCardView }) {
  const { messages } = useSite();
  const hidden = digest.topEntries.length - SHOWN_PAPERS;
  return (
    <>
      <DigestCard
        digest={{ ...digest, topEntries: digest.topEntries.slice(0, SHOWN_PAPERS) }}
        hasHeadings
      />
      {hidden > 0 && (
        <p>
          <SiteLink to={digest.path}>{messages.morePapers(hidden)}</SiteLink>
        </p>
      )}
    </>
  );
}
