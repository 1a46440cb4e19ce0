import { graphql, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { ArchivePage } from "../components/archive-page";
import { HomePage } from "../components/home-page";
import { siteMessages } from "../components/site-messages";
import { TermPage } from "../components/term-page";
import type { ListContext, PageContext } from "../site/routes/route";
import type { Messages } from "../messages/messages";
import { required } from "./required";
import { headOf } from "./head-of";
import { listTitle } from "./list-title";
import { toCards } from "./to-card";
import { toFileLinks } from "./to-files";
import { toSite } from "./to-site";

type Data = Queries.HotPapersListQuery;
type Context = PageContext<ListContext>;

export default function ListTemplate({ data, pageContext }: PageProps<Data, Context>) {
  const site = toSite(required(data.site));
  return (
    <Layout site={site} path={pageContext.pagePath}>
      <List data={data} context={pageContext} messages={siteMessages(site)} />
    </Layout>
  );
}

function List({ data, context, messages }: { data: Data; context: Context; messages: Messages }) {
  const digests = toCards(data.digests, context.digestIds);
  const { of, paging } = context;
  const files = toFileLinks(context.files, messages);
  if (of.kind === "home") return <HomePage digests={digests} paging={paging} files={files} />;
  if (of.kind === "month") {
    const { year, month, topPath } = of;
    return <ArchivePage {...{ year, month, topPath, digests, paging }} />;
  }
  return <TermPage kind={of.kind} term={of.term} digests={digests} paging={paging} files={files} />;
}

export const Head = headOf<Data, ListContext>(({ context, site, messages }) => ({
  title: listTitle(context, site, messages),
}));

export const query = graphql`
  query HotPapersList($digestIds: [String!]!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    digests: hotPapersDigestList(ids: $digestIds) {
      ...HotPapersDigestCard
    }
  }
`;
