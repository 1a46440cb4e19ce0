import { graphql, type HeadProps, type PageProps } from "gatsby";
import React from "react";
import { AuthorPage } from "../components/author-page";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import type { AuthorContext } from "../site/routes/route";
import { found } from "./found";
import { socialImage } from "./social-image";
import { toPaperRows } from "./to-paper-row";
import { toSite } from "./to-site";

type Data = Queries.HotPapersAuthorPageQuery;

export default function AuthorTemplate({
  data,
  pageContext,
  path,
}: PageProps<Data, AuthorContext>) {
  const papers = toPaperRows(data.papers.nodes, pageContext.paperIds);
  return (
    <Layout site={toSite(found(data.site))} path={path}>
      <AuthorPage author={found(data.author)} papers={papers} />
    </Layout>
  );
}

export function Head({ data, location }: HeadProps<Data>) {
  const site = toSite(found(data.site));
  return (
    <PageHead
      site={site}
      path={location.pathname}
      title={found(data.author).name}
      description={null}
      image={socialImage(null, site)}
      type="website"
      hydrate={found(data.site).hydrate}
    />
  );
}

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
