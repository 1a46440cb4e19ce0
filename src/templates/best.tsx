import { graphql, type HeadProps, type PageProps } from "gatsby";
import React from "react";
import { BestPage } from "../components/best-page";
import { bestTitle } from "../components/best-title";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { siteMessages } from "../components/site-messages";
import type { BestContext } from "../site/routes/route";
import { localeOf } from "../messages/locale-of";
import { found } from "./found";
import { shorten } from "./shorten";
import { socialImage } from "./social-image";
import { toPeriodRows } from "./to-paper-row";
import { toSite } from "./to-site";

type Data = Queries.HotPapersBestQuery;

export default function BestTemplate({ data, pageContext, path }: PageProps<Data, BestContext>) {
  const { period, lead, repeats, scorePath, digestsPath, above, older, newer, below } = pageContext;
  return (
    <Layout site={toSite(found(data.site))} path={path}>
      <BestPage
        {...{ period, lead, repeats, above, older, newer, below }}
        scoreHref={scorePath}
        digestsHref={digestsPath}
        papers={toPeriodRows(data.papers.nodes, pageContext.papers)}
      />
    </Layout>
  );
}

export function Head({ data, location, pageContext }: HeadProps<Data, BestContext>) {
  const site = toSite(found(data.site));
  const messages = siteMessages(site);
  const { period, lead, papers } = pageContext;
  const title = bestTitle(period, { messages, locale: localeOf(site.lang, messages.lang) });
  const titles = toPeriodRows(data.papers.nodes, papers).map((paper) => paper.title.text);
  return (
    <PageHead
      site={site}
      path={location.pathname}
      title={lead === "digests" ? messages.orderedByDigests(title) : title}
      description={shorten(titles.join(" · "))}
      image={socialImage(null, site)}
      type="website"
      hydrate={found(data.site).hydrate}
    />
  );
}

export const query = graphql`
  query HotPapersBest($paperIds: [String!]!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    papers: allHotPapersPaper(filter: { id: { in: $paperIds } }) {
      nodes {
        ...HotPapersPaperRow
      }
    }
  }
`;
