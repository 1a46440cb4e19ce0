import { graphql, type PageProps } from "gatsby";
import React from "react";
import { BestPage } from "../components/best-page";
import { bestTitle } from "../components/best-title";
import { Layout } from "../components/layout";
import type { BestContext } from "../site/routes/route";
import { localeOf } from "../messages/locale-of";
import { found } from "./found";
import { headOf } from "./head-of";
import { shorten } from "./shorten";
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

export const Head = headOf<Data, BestContext>(({ data, context, site, messages }) => {
  const { period, lead, papers } = context;
  const title = bestTitle(period, { messages, locale: localeOf(site.lang, messages.lang) });
  const titles = toPeriodRows(data.papers.nodes, papers).map((paper) => paper.title.text);
  return {
    title: lead === "digests" ? messages.orderedByDigests(title) : title,
    description: shorten(titles.join(" · ")),
  };
});

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
