import { graphql, type HeadProps, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { ArchivePage } from "../components/archive-page";
import { PageHead } from "../components/page-head";
import { siteMessages } from "../components/site-messages";
import type { ArchiveContext } from "../site/routes/route";
import { found } from "./found";
import { socialImage } from "./social-image";
import { toSite } from "./to-site";

type Data = Queries.HotPapersArchiveQuery;

export default function ArchiveTemplate({
  data,
  pageContext,
  path,
}: PageProps<Data, ArchiveContext>) {
  return (
    <Layout site={toSite(found(data.site))} path={path}>
      <ArchivePage
        year={pageContext.year ?? undefined}
        bestPath={pageContext.bestPath}
        months={pageContext.months}
      />
    </Layout>
  );
}

export function Head({ data, location, pageContext }: HeadProps<Data, ArchiveContext>) {
  const site = toSite(found(data.site));
  const messages = siteMessages(site);
  const { year } = pageContext;
  return (
    <PageHead
      site={site}
      path={location.pathname}
      title={year === null ? messages.archive : messages.archiveOf(String(year))}
      description={null}
      image={socialImage(null, site)}
      type="website"
      hydrate={found(data.site).hydrate}
    />
  );
}

export const query = graphql`
  query HotPapersArchive {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
  }
`;
