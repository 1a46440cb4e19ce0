import React from "react";
import { DigestList } from "./digest-list";
import { FileLinks } from "./file-links";
import { MetaLine } from "./meta-line";
import { PageHeading } from "./page-heading";
import { useSite } from "./site-context";
import type { DigestCardView, LinkView, Paging, TermView } from "./types";

export type TermKind = "category" | "tag";

export interface TermPageProps {
  kind: TermKind;
  term: TermView;
  digests: DigestCardView[];
  paging: Paging;
  /** Feeds and data of the page: labels and paths of the site. */
  files?: readonly LinkView[] | undefined;
}

/** The digests of a category or of a tag, newest first. */
export function TermPage({ kind, term, digests, paging, files }: TermPageProps) {
  const { messages } = useSite();
  return (
    <>
      <PageHeading title={paging.page > 1 ? messages.onPage(term.name, paging.page) : term.name}>
        <MetaLine>
          {messages[kind]}
          {term.count !== undefined && messages.digests(term.count)}
        </MetaLine>
      </PageHeading>
      <DigestList digests={digests} paging={paging} />
      <FileLinks files={files} />
    </>
  );
}
