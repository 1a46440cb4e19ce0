import { graphql, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { TermIndexPage } from "../components/term-index-page";
import type { TermIndexContext, PageContext } from "../site/routes/route";
import { required } from "./required";
import { headOf } from "./head-of";
import { toSite } from "./to-site";

type Data = Queries.HotPapersTermIndexQuery;

export default function TermIndexTemplate({
  data,
  pageContext,
}: PageProps<Data, PageContext<TermIndexContext>>) {
  return (
    <Layout site={toSite(required(data.site))} path={pageContext.pagePath}>
      <TermIndexPage kind={pageContext.kind} terms={pageContext.terms} />
    </Layout>
  );
}

export const Head = headOf<Data, TermIndexContext>(({ context, messages }) => ({
  title: context.kind === "tag" ? messages.tags : messages.categories,
}));

export const query = graphql`
  query HotPapersTermIndex {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
  }
`;
