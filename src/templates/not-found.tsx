import type { HeadProps, PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { NotFoundPage } from "../components/not-found-page";
import { siteMessages } from "../components/site-messages";
import type { NotFoundContext } from "../site/routes/route";
import { toSite } from "./to-site";

// No query: a site with its own 404 has no page of this template, and Gatsby warns of a query that no page runs.
export default function NotFoundTemplate({
  pageContext,
  path,
}: PageProps<object, NotFoundContext>) {
  return (
    <Layout site={toSite(pageContext.site)} path={path}>
      <NotFoundPage />
    </Layout>
  );
}

export function Head({ pageContext, location }: HeadProps<object, NotFoundContext>) {
  const site = toSite(pageContext.site);
  return (
    <PageHead
      site={site}
      path={location.pathname}
      title={siteMessages(site).notFound.heading}
      description={null}
      type="website"
      noindex
      hydrate={pageContext.site.hydrate}
    />
  );
}
