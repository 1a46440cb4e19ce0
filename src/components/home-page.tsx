import React from "react";
import { DigestList } from "./digest-list";
import { FileLinks } from "./file-links";
import { FirstPostHelp } from "./first-post-help";
import { PageHeading } from "./page-heading";
import { useSite } from "./site-context";
import type { DigestCardView, LinkView, Paging } from "./types";

export interface HomePageProps {
  digests: DigestCardView[];
  paging: Paging;
  /** Feeds and data of the page: labels and paths of the site. */
  files?: readonly LinkView[];
}

/** The newest digests; on a site without a post, how to write the first. */
export function HomePage({ digests, paging, files }: HomePageProps) {
  const { site, strings } = useSite();
  const heading = paging.oldestFirst ? strings.allDigests : strings.latestDigests;
  return (
    <>
      <PageHeading title={paging.page > 1 ? strings.onPage(heading, paging.page) : heading}>
        {site.description && <p>{site.description}</p>}
      </PageHeading>
      {digests.length === 0 && paging.page === 1 ? (
        <FirstPostHelp />
      ) : (
        <DigestList digests={digests} paging={paging} />
      )}
      <FileLinks files={files} />
    </>
  );
}
