import { graphql, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { AuthorPage } from "../components/author-page";
import { siteMessages } from "../components/site-messages";
import type { AuthorContext, PageContext } from "../site/routes/route";
import { required } from "./required";
import { headOf } from "./head-of";
import { toFileLinks } from "./to-files";
import { toPaperRows } from "./to-paper-row";
import { toSite } from "./to-site";

type Data = Queries.HotPapersAuthorPageQuery;
type Context = PageContext<AuthorContext>;

export default function AuthorTemplate({ data, pageContext }: PageProps<Data, Context>) {
  const { count, order, datePath, scorePath, paperIds, paging, files } = pageContext;
  const site = toSite(required(data.site));
  return (
    <Layout site={site} path={pageContext.pagePath}>
      <AuthorPage
        author={required(data.author)}
        {...{ count, order, paging }}
        dateHref={datePath}
        scoreHref={scorePath}
        papers={toPaperRows(data.papers, paperIds)}
        files={toFileLinks(files, siteMessages(site))}
      />
    </Layout>
  );
}

export const Head = headOf<Data, AuthorContext>(({ data, context, messages }) => {
  const { order, paging } = context;
  const { name } = required(data.author);
  const title = order === "score" ? messages.orderedByScore(name) : name;
  const listed = toPaperRows(data.papers, context.paperIds);
  return { listed, title: paging.page > 1 ? messages.onPage(title, paging.page) : title };
});

export const query = graphql`
  query HotPapersAuthorPage($authorId: String!, $paperIds: [String!]!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    author: hotPapersAuthor(id: { eq: $authorId }) {
      name
    }
    papers: hotPapersPaperList(ids: $paperIds) {
      ...HotPapersPaperRow
    }
  }
`;
