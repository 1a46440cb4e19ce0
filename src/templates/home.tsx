import { graphql, withPrefix, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { HomePage } from "../components/home-page";
import { siteMessages } from "../components/site-messages";
import type { HomeContext, PageContext } from "../site/routes/route";
import { inlineJson } from "../outputs/structured-data/inline-json";
import { websiteJsonLd } from "../outputs/structured-data/website-json-ld";
import { ownForm } from "./own-form";
import { required } from "./required";
import { once } from "./once";
import { headOf } from "./head-of";
import { toCards, toNewest } from "./to-card";
import { toFileLinks } from "./to-files";
import { toRecentTop } from "./to-recent-top";
import { toSite } from "./to-site";

type Data = Queries.HotPapersHomeQuery;
type Context = PageContext<HomeContext>;

/** A line of home is about a digest: the authors of the papers that it names would be a sixth of the page. */
const untold = () => null;

export default function HomeTemplate({ data, pageContext }: PageProps<Data, Context>) {
  const { digestIds, newestIds, recentTop, paging, files } = pageContext;
  const site = toSite(required(data.site));
  const firstOf = once();
  const [newest] = data.newest.map((digest) => toNewest(digest, firstOf));
  const others = digestIds.filter((id) => !newestIds.includes(id));
  return (
    <Layout site={site} path={pageContext.pagePath}>
      <HomePage
        newest={newest}
        recentTop={recentTop && toRecentTop(recentTop, data.papers, firstOf)}
        digests={toCards(data.digests, others, untold)}
        paging={paging}
        files={toFileLinks(files, siteMessages(site))}
      />
    </Layout>
  );
}

export const Head = headOf<Data>(({ data, site }) => {
  const { title, description, siteUrl, homePath, lang: language } = site;
  if (siteUrl === null || !required(data.site).structuredData) return { title };
  const absolute = (path: string) => new URL(withPrefix(ownForm(path)), siteUrl).href;
  const { searchPath } = site;
  const search = searchPath ? absolute(searchPath) : null;
  const about = { title, description, homeUrl: absolute(homePath), language };
  return { title, jsonLd: inlineJson(websiteJsonLd(about, search)) };
});

export const query = graphql`
  query HotPapersHome($digestIds: [String!]!, $newestIds: [String!]!, $paperIds: [String!]!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    newest: hotPapersDigestList(ids: $newestIds) {
      ...HotPapersDigestCard
      entries {
        ...HotPapersEntryHead
      }
    }
    papers: hotPapersPaperList(ids: $paperIds) {
      ...HotPapersTopPaper
    }
    digests: hotPapersDigestList(ids: $digestIds) {
      ...HotPapersDigestCard
    }
  }
`;
