import { graphql, type HeadProps, type PageProps } from "gatsby";
import React from "react";
import { HomePage } from "../components/home-page";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import type { ListContext } from "../gatsby/route";
import { toCards } from "./to-card";
import { toSite } from "./to-site";

type Data = Queries.HotPapersHomeQuery;

export default function HomeTemplate({ data, pageContext, path }: PageProps<Data, ListContext>) {
  const digests = toCards(data.digests.nodes, pageContext.digestIds);
  return (
    <Layout site={toSite(data.site)} path={path}>
      <HomePage digests={digests} paging={pageContext} />
    </Layout>
  );
}

export function Head({ data, location, pageContext }: HeadProps<Data, ListContext>) {
  return (
    <PageHead
      site={toSite(data.site)}
      path={location.pathname}
      page={pageContext.page}
      hydrate={data.site.hydrate}
    />
  );
}

export const query = graphql`
  query HotPapersHome($digestIds: [String!]!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    digests: allHotPapersDigest(filter: { id: { in: $digestIds } }) {
      nodes {
        ...HotPapersDigestCard
      }
    }
  }
`;
