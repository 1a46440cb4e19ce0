import React from "react";
import { DigestList } from "./digest-list";
import { MetaLine } from "./meta-line";
import { PageHeading } from "./page-heading";
import { useSite } from "./site-context";
import type { DigestCardView, Paging, TermView } from "./types";

export type TermKind = "category" | "tag";

interface TermPageProps {
  kind: TermKind;
  term: TermView;
  digests: DigestCardView[];
  paging: Paging;
}

/** The digests of a category or of a tag, newest first. */
export function TermPage({ kind, term, digests, paging }: TermPageProps) {
  const { strings } = useSite();
  return (
    <>
      <PageHeading title={paging.page > 1 ? strings.onPage(term.name, paging.page) : term.name}>
        <MetaLine>
          {strings[kind]}
          {term.count !== undefined && strings.digests(term.count)}
        </MetaLine>
      </PageHeading>
      <DigestList digests={digests} paging={paging} />
    </>
  );
}
