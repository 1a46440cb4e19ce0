import { graphql, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { ArchivePage } from "../components/archive-page";
import type { ArchiveContext, PageContext } from "../site/routes/route";
import { formatPeriod } from "../messages/format-period";
import { localeOf } from "../messages/locale-of";
import { periodOf } from "../statistics/period-of";
import { required } from "./required";
import { headOf } from "./head-of";
import { toSite } from "./to-site";

type Data = Queries.HotPapersArchiveQuery;

export default function ArchiveTemplate({
  data,
  pageContext,
}: PageProps<Data, PageContext<ArchiveContext>>) {
  return (
    <Layout site={toSite(required(data.site))} path={pageContext.pagePath}>
      <ArchivePage
        year={pageContext.year ?? undefined}
        topPath={pageContext.topPath}
        months={pageContext.months}
      />
    </Layout>
  );
}

export const Head = headOf<Data, ArchiveContext>(({ context: { year }, messages, site }) => {
  if (year === null) return { title: messages.archive };
  const locale = localeOf(site.lang, messages.lang);
  return { title: messages.archiveOf(formatPeriod(periodOf({ year, month: null }), locale)) };
});

export const query = graphql`
  query HotPapersArchive {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
  }
`;
