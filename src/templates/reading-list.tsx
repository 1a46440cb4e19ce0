import type { PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { ReadingListPage } from "../components/reading-list-page";
import type { PageContext, ReadingListContext } from "../site/routes/route";
import { headOf } from "./head-of";
import { toSite } from "./to-site";

// No query: its context has all that it knows, and the rest is in the reader's browser.
export default function ReadingListTemplate({
  pageContext,
}: PageProps<object, PageContext<ReadingListContext>>) {
  const { site, pagePath, paperPath, dataPath, bibtexPath } = pageContext;
  return (
    <Layout site={toSite(site)} path={pagePath}>
      <ReadingListPage {...{ paperPath, dataPath, bibtexPath }} />
    </Layout>
  );
}

export const Head = headOf<object, ReadingListContext>(({ messages }) => ({
  title: messages.readingList.heading,
  noindex: true,
}));
