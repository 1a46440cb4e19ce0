import { graphql, type HeadProps, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { ArchivePage } from "../components/archive-page";
import { HomePage } from "../components/home-page";
import { PageHead } from "../components/page-head";
import { siteStrings } from "../components/site-strings";
import { TermPage } from "../components/term-page";
import type { ListContext, WithFiles } from "../site/routes/route";
import type { Strings } from "../messages/strings";
import { found } from "./found";
import { listTitle } from "./list-title";
import { socialImage } from "./social-image";
import { toCards } from "./to-card";
import { toAlternates, toFileLinks } from "./to-files";
import { toSite } from "./to-site";

type Data = Queries.HotPapersListQuery;
type Context = WithFiles<ListContext>;

export default function ListTemplate({ data, pageContext, path }: PageProps<Data, Context>) {
  const site = toSite(found(data.site));
  return (
    <Layout site={site} path={path}>
      <List data={data} context={pageContext} strings={siteStrings(site)} />
    </Layout>
  );
}

function List({ data, context, strings }: { data: Data; context: Context; strings: Strings }) {
  const digests = toCards(data.digests.nodes, context.digestIds);
  const { of, paging } = context;
  const files = toFileLinks(context.files, strings);
  if (of.kind === "home") return <HomePage digests={digests} paging={paging} files={files} />;
  if (of.kind === "month") {
    const { year, month, bestPath } = of;
    return <ArchivePage {...{ year, month, bestPath, digests, paging }} />;
  }
  return <TermPage kind={of.kind} term={of.term} digests={digests} paging={paging} files={files} />;
}

export function Head({ data, location, pageContext }: HeadProps<Data, Context>) {
  const site = toSite(found(data.site));
  const strings = siteStrings(site);
  return (
    <PageHead
      site={site}
      path={location.pathname}
      title={listTitle(pageContext, site, strings)}
      description={null}
      image={socialImage(null, site)}
      type="website"
      alternates={toAlternates(pageContext.files, strings)}
      hydrate={found(data.site).hydrate}
    />
  );
}

export const query = graphql`
  query HotPapersList($digestIds: [String!]!) {
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
