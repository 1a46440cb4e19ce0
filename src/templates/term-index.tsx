import { graphql, type HeadProps, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { siteMessages } from "../components/site-messages";
import { TermIndexPage } from "../components/term-index-page";
import type { TermIndexContext } from "../site/routes/route";
import { found } from "./found";
import { socialImage } from "./social-image";
import { toSite } from "./to-site";

type Data = Queries.HotPapersTermIndexQuery;

export default function TermIndexTemplate({
  data,
  pageContext,
  path,
}: PageProps<Data, TermIndexContext>) {
  return (
    <Layout site={toSite(found(data.site))} path={path}>
      <TermIndexPage kind={pageContext.kind} terms={pageContext.terms} />
    </Layout>
  );
}

export function Head({ data, location, pageContext }: HeadProps<Data, TermIndexContext>) {
  const site = toSite(found(data.site));
  const messages = siteMessages(site);
  return (
    <PageHead
      site={site}
      path={location.pathname}
      title={pageContext.kind === "tag" ? messages.tags : messages.categories}
      description={null}
      image={socialImage(null, site)}
      type="website"
      hydrate={found(data.site).hydrate}
    />
  );
}

export const query = graphql`
  query HotPapersTermIndex {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
  }
`;
