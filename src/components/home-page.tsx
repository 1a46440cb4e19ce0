import React from "react";
import { DigestList } from "./digest-list";
import { FileLinks } from "./file-links";
import { FirstPostHelp } from "./first-post-help";
import * as styles from "./home-page.module.css";
import { NewestDigest } from "./newest-digest";
import { PageHeading } from "./page-heading";
import { Pagination } from "./pagination";
import { RecentTop } from "./recent-top";
import { useSite } from "./site-context";
import type { DigestCardView, LinkView, NewestDigestView, Paging, RecentTopView } from "./types";

export interface HomePageProps {
  /** The newest digest with all its papers, which is not among `digests`. */
  newest?: NewestDigestView | undefined;
  recentTop?: RecentTopView | null | undefined;
  digests: DigestCardView[];
  paging: Paging;
  /** Feeds and data of the page: labels and paths of the site. */
  files?: readonly LinkView[] | undefined;
}

/**
 * The heads of the newest digest, what stands out beside them, and the digests before; on a site without a post, how
 * to write the first.
 */
export function HomePage({ newest, recentTop, digests, paging, files = [] }: HomePageProps) {
  const { site, messages } = useSite();
  const heading = paging.oldestFirst ? messages.allDigests : messages.latestDigests;
  const isEmpty = !newest && digests.length === 0 && paging.page === 1;
  return (
    <>
      {newest ? (
        <div className={styles.home}>
          <NewestDigest digest={newest} />
          {recentTop && <RecentTop recentTop={recentTop} />}
        </div>
      ) : (
        <PageHeading title={paging.page > 1 ? messages.onPage(heading, paging.page) : heading}>
          {site.description && <p>{site.description}</p>}
        </PageHeading>
      )}
      {digests.length > 0 && <DigestList digests={digests} />}
      {isEmpty ? <FirstPostHelp /> : <Pagination paging={paging} />}
      <FileLinks
        files={site.feedsPath ? [...files, { label: messages.feeds, url: site.feedsPath }] : files}
      />
    </>
  );
}
