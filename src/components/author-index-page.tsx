import React from "react";
import { CountedLinks } from "./counted-links";
import { MetaLine } from "./meta-line";
import { OrderSwitch } from "./order-switch";
import { PageHeading } from "./page-heading";
import { Pagination } from "./pagination";
import { useSite } from "./site-context";
import type { Paging } from "./types";

export interface AuthorIndexPageProps {
  order: "papers" | "name";
  /** Of all who are listed, not only those of this page. */
  count: number;
  /** Those of this page, in the order to show them in. */
  authors: readonly { name: string; path: string; papers: number }[];
  /** Where each order begins. */
  papersHref: string;
  nameHref: string;
  paging: Paging;
}

/** The authors who have pages, with how many papers they have. */
export function AuthorIndexPage(props: AuthorIndexPageProps) {
  const { order, count, authors, papersHref, nameHref, paging } = props;
  const { messages } = useSite();
  const title = messages.authors;
  return (
    <>
      <PageHeading title={paging.page > 1 ? messages.onPage(title, paging.page) : title}>
        <MetaLine>{messages.authorCount(count)}</MetaLine>
        <OrderSwitch
          orders={[
            { label: messages.byPapers, path: papersHref, isCurrent: order === "papers" },
            { label: messages.byName, path: nameHref, isCurrent: order === "name" },
          ]}
          isFirstPage={paging.page === 1}
        />
      </PageHeading>
      <CountedLinks
        links={authors.map(({ name, path, papers }) => ({
          label: name,
          path,
          count: messages.papers(papers),
        }))}
      />
      <Pagination paging={paging} order="name" />
    </>
  );
}
