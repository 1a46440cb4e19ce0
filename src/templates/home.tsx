import { graphql, type PageProps } from "gatsby";
import React from "react";
import { HomePage } from "../components/home-page";
import { Layout } from "../components/layout";
import { siteMessages } from "../components/site-messages";
import type { HomeContext, PageContext } from "../site/routes/route";
import { required } from "./required";
import { once } from "./once";
import { headOf } from "./head-of";
import { toCards, toNewest } from "./to-card";
import { toFileLinks } from "./to-files";
import { toRecentTop } from "./to-recent-top";
import { toSite } from "./to-site";

type Data = Queries.HotPapersHomeQuery;
type Context = PageContext<HomeContext>;

export default function HomeTemplate({ data, pageContext }: PageProps<Data, Context>) {
  const { digestIds, newestIds, recentTop, paging, files } = pageContext;
  const site = toSite(required(data.site));
  const firstOf = once();
  const [newest] = data.newest.nodes.map((digest) => toNewest(digest, firstOf));
  const others = digestIds.filter((id) => !newestIds.includes(id));
  return (
    <Layout site={site} path={pageContext.pagePath}>
      <HomePage
        newest={newest}
        recentTop={recentTop && toRecentTop(recentTop, data.papers.nodes, firstOf)}
        digests={toCards(data.digests.nodes, others, firstOf)}
        paging={paging}
        files={toFileLinks(files, siteMessages(site))}
      />
    </Layout>
  );
}

export const Head = headOf<Data>(({ site: { title } }) => ({ title }));

export const query = graphql`
  query HotPapersHome($digestIds: [String!]!, $newestIds: [String!]!, $paperIds: [String!]!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    newest: allHotPapersDigest(filter: { id: { in: $newestIds } }) {
      nodes {
        ...HotPapersDigestCard
        entries {
          ...HotPapersEntryHead
        }
      }
    }
    papers: allHotPapersPaper(filter: { id: { in: $paperIds } }) {
      nodes {
        ...HotPapersTopPaper
      }
    }
    digests: allHotPapersDigest(filter: { id: { in: $digestIds } }) {
      nodes {
        ...HotPapersDigestCard
      }
    }
  }
`;
