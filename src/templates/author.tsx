import { graphql, type PageProps } from "gatsby";
import React from "react";
import { AuthorPage } from "../components/author-page";
import { Layout } from "../components/layout";
import { siteMessages } from "../components/site-messages";
import type { AuthorContext, PageContext } from "../site/routes/route";
import { required } from "./required";
import { headOf } from "./head-of";
import { toFileLinks } from "./to-files";
import { toPaperRows } from "./to-paper-row";
import { toSite } from "./to-site";

type Data = Queries.HotPapersAuthorPageQuery;

export default function AuthorTemplate({
  data,
  pageContext,
}: PageProps<Data, PageContext<AuthorContext>>) {
  const site = toSite(required(data.site));
  const papers = toPaperRows(data.papers.nodes, pageContext.paperIds);
  const files = toFileLinks(pageContext.files, siteMessages(site));
  return (
    <Layout site={site} path={pageContext.pagePath}>
      <AuthorPage author={required(data.author)} papers={papers} files={files} />
    </Layout>
  );
}

export const Head = headOf<Data>(({ data }) => ({ title: required(data.author).name }));

export const query = graphql`
  query HotPapersAuthorPage($authorId: String!, $paperIds: [String!]!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    author: hotPapersAuthor(id: { eq: $authorId }) {
      name
    }
    papers: allHotPapersPaper(filter: { id: { in: $paperIds } }) {
      nodes {
        ...HotPapersPaperRow
      }
    }
  }
`;
