import { graphql, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { AuthorIndexPage } from "../components/author-index-page";
import type { AuthorIndexContext, PageContext } from "../site/routes/route";
import { headOf } from "./head-of";
import { required } from "./required";
import { toSite } from "./to-site";

type Data = Queries.HotPapersAuthorIndexQuery;

export default function AuthorIndexTemplate({
  data,
  pageContext: { order, count, authors, papersPath, namePath, paging, pagePath },
}: PageProps<Data, PageContext<AuthorIndexContext>>) {
  return (
    <Layout site={toSite(required(data.site))} path={pagePath}>
      <AuthorIndexPage
        {...{ order, count, authors, paging }}
        papersHref={papersPath}
        nameHref={namePath}
      />
    </Layout>
  );
}

export const Head = headOf<Data, AuthorIndexContext>(({ context: { order, paging }, messages }) => {
  const { authors, onPage, orderedByName } = messages;
  const title = order === "name" ? orderedByName(authors) : authors;
  return { title: paging.page > 1 ? onPage(title, paging.page) : title };
});

export const query = graphql`
  query HotPapersAuthorIndex {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
  }
`;
