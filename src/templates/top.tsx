import { graphql, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { TopPage } from "../components/top-page";
import { topTitle } from "../components/top-title";
import type { TopContext, PageContext } from "../site/routes/route";
import { localeOf } from "../messages/locale-of";
import { required } from "./required";
import { headOf } from "./head-of";
import { shorten } from "./shorten";
import { toPeriodRows } from "./to-paper-row";
import { toSite } from "./to-site";

type Data = Queries.HotPapersTopQuery;

export default function TopTemplate({
  data,
  pageContext,
}: PageProps<Data, PageContext<TopContext>>) {
  const { period, order, repeats, scorePath, digestsPath, above, older, newer, below } =
    pageContext;
  return (
    <Layout site={toSite(required(data.site))} path={pageContext.pagePath}>
      <TopPage
        {...{ period, order, repeats, above, older, newer, below }}
        scoreHref={scorePath}
        digestsHref={digestsPath}
        papers={toPeriodRows(data.papers, pageContext.papers)}
      />
    </Layout>
  );
}

export const Head = headOf<Data, TopContext>(({ data, context, site, messages }) => {
  const { period, order, papers } = context;
  const title = topTitle(period, { messages, locale: localeOf(site.lang, messages.lang) });
  const listed = toPeriodRows(data.papers, papers);
  const titles = listed.map((paper) => paper.title.text);
  return {
    listed,
    title: order === "digests" ? messages.orderedByDigests(title) : title,
    description: shorten(titles.join(" · ")),
  };
});

export const query = graphql`
  query HotPapersTop($paperIds: [String!]!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    papers: hotPapersPaperList(ids: $paperIds) {
      ...HotPapersPaperRow
    }
  }
`;
