import React from "react";
import { DateOrScore } from "./date-or-score";
import { FileLinks } from "./file-links";
import { MetaLine } from "./meta-line";
import { Narrow } from "./narrow";
import { PageHeading } from "./page-heading";
import { Pagination, type ListOrder } from "./pagination";
import { PaperList } from "./paper-list";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { LinkView, PaperRowView, Paging } from "./types";

export interface AuthorPageProps {
  author: { name: string };
  /** Of all their papers, not only those of this page. */
  count: number;
  order: ListOrder;
  /** Where their papers begin by date, and by score; a short list has one order. */
  dateHref: string;
  scoreHref: string | null;
  /** Those of this page, in the order to show them in. */
  papers: readonly PaperRowView[];
  paging: Paging;
  /** Feed and citations of the author: labels and paths of the site. */
  files?: readonly LinkView[] | undefined;
}

/** The papers of an author, newest or highest score first. */
export function AuthorPage(props: AuthorPageProps) {
  const { author, count, order, dateHref, scoreHref, papers, paging, files } = props;
  const { site, messages } = useSite();
  const { name } = author;
  return (
    <>
      <PageHeading title={paging.page > 1 ? messages.onPage(name, paging.page) : name}>
        <MetaLine>
          {messages.papers(count)}
          {site.authorsPath && <SiteLink to={site.authorsPath}>{messages.authors}</SiteLink>}
        </MetaLine>
        <DateOrScore {...{ order, dateHref, scoreHref, papers }} isFirstPage={paging.page === 1} />
      </PageHeading>
      <Narrow rows={papers.length} />
      <PaperList papers={papers} />
      <Pagination paging={paging} order={order} />
      <FileLinks files={files} />
    </>
  );
}
