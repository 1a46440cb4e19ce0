import { graphql, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { siteMessages } from "../components/site-messages";
import { FeedsPage } from "../components/feeds-page";
import type { FeedsContext, PageContext } from "../site/routes/route";
import { required } from "./required";
import { headOf } from "./head-of";
import { toFileLinks } from "./to-files";
import { toSite } from "./to-site";

type Data = Queries.HotPapersFeedsQuery;
type Context = PageContext<FeedsContext>;

export default function FeedsTemplate({
  data,
  pageContext: { groups, files, pagePath },
}: PageProps<Data, Context>) {
  const site = toSite(required(data.site));
  return (
    <Layout site={site} path={pagePath}>
      <FeedsPage groups={groups} files={toFileLinks(files, siteMessages(site))} />
    </Layout>
  );
}

export const Head = headOf<Data>(({ messages }) => ({ title: messages.feeds }));

export const query = graphql`
  query HotPapersFeeds {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
  }
`;
