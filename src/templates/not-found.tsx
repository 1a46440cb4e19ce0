import type { PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { NotFoundPage } from "../components/not-found-page";
import type { NotFoundContext, PageContext } from "../site/routes/route";
import { headOf } from "./head-of";
import { toSite } from "./to-site";

// No query: a site with its own 404 has no page of this template, and Gatsby warns of a query that no page runs.
export default function NotFoundTemplate({
  pageContext,
}: PageProps<object, PageContext<NotFoundContext>>) {
  return (
    <Layout site={toSite(pageContext.site)} path={pageContext.pagePath}>
      <NotFoundPage paperPath={pageContext.paperPath} />
    </Layout>
  );
}

export const Head = headOf<object, NotFoundContext>(({ messages }) => ({
  title: messages.notFound.heading,
  image: undefined,
  noindex: true,
}));
