import { graphql, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { TrendsPage } from "../components/trends-page";
import type { TrendsContext, PageContext } from "../site/routes/route";
import { formatPeriod } from "../messages/format-period";
import { localeOf } from "../messages/locale-of";
import { required } from "./required";
import { headOf } from "./head-of";
import { toSite } from "./to-site";
import { toTrends } from "./to-trends";

type Data = Queries.HotPapersTrendsQuery;

export default function TrendsTemplate({
  data,
  pageContext,
}: PageProps<Data, PageContext<TrendsContext>>) {
  return (
    <Layout site={toSite(required(data.site))} path={pageContext.pagePath}>
      <TrendsPage {...toTrends(data, pageContext)} />
    </Layout>
  );
}

export const Head = headOf<Data, TrendsContext>(({ context: { period }, site, messages }) => ({
  title:
    period === ""
      ? messages.trends
      : messages.trendsOf(formatPeriod(period, localeOf(site.lang, messages.lang))),
}));

export const query = graphql`
  query HotPapersTrends($paperIds: [String!]!, $authorIds: [String!]!, $subjectIds: [String!]!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    papers: hotPapersPaperList(ids: $paperIds) {
      ...HotPapersTopPaper
    }
    authors: hotPapersAuthorList(ids: $authorIds) {
      id
      name
      path
    }
    subjects: hotPapersSubjectList(ids: $subjectIds) {
      id
      code
      name
      path
    }
  }
`;
