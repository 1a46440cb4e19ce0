import { graphql, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { SearchPage } from "../components/search-page";
import type { PageContext } from "../site/routes/route";
import { headOf } from "./head-of";
import { required } from "./required";
import { toSite } from "./to-site";

export default function SearchTemplate({
  data,
  pageContext,
}: PageProps<Queries.HotPapersSearchQuery, PageContext>) {
  return (
    <Layout site={toSite(required(data.site))} path={pageContext.pagePath}>
      <SearchPage path={pageContext.pagePath} />
    </Layout>
  );
}

export const Head = headOf<Queries.HotPapersSearchQuery>(({ messages }) => ({
  title: messages.search,
}));

export const query = graphql`
  query HotPapersSearch {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
  }
`;
