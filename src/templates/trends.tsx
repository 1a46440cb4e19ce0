import { graphql, type HeadProps, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { siteMessages } from "../components/site-messages";
import { TrendsPage } from "../components/trends-page";
import type { TrendsContext } from "../site/routes/route";
import { formatPeriod } from "../messages/format-period";
import { localeOf } from "../messages/locale-of";
import { found } from "./found";
import { socialImage } from "./social-image";
import { toSite } from "./to-site";
import { toTrends } from "./to-trends";

type Data = Queries.HotPapersTrendsQuery;

export default function TrendsTemplate({
  data,
  pageContext,
  path,
}: PageProps<Data, TrendsContext>) {
  return (
    <Layout site={toSite(found(data.site))} path={path}>
      <TrendsPage {...toTrends(data, pageContext)} />
    </Layout>
  );
}

export function Head({ data, location, pageContext }: HeadProps<Data, TrendsContext>) {
  const site = toSite(found(data.site));
  const messages = siteMessages(site);
  const { period } = pageContext;
  const year = formatPeriod(period, localeOf(site.lang, messages.lang));
  return (
    <PageHead
      site={site}
      path={location.pathname}
      title={period === "" ? messages.trends : messages.trendsOf(year)}
      description={null}
      image={socialImage(null, site)}
      type="website"
      hydrate={found(data.site).hydrate}
    />
  );
}

export const query = graphql`
  query HotPapersTrends($paperIds: [String!]!, $authorIds: [String!]!, $subjectIds: [String!]!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    papers: allHotPapersPaper(filter: { id: { in: $paperIds } }) {
      nodes {
        ...HotPapersLeadingPaper
      }
    }
    authors: allHotPapersAuthor(filter: { id: { in: $authorIds } }) {
      nodes {
        id
        name
        path
      }
    }
    subjects: allHotPapersSubject(filter: { id: { in: $subjectIds } }) {
      nodes {
        id
        code
        name
        path
      }
    }
  }
`;
