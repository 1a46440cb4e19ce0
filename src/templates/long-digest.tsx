import { graphql, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { DigestPage } from "../components/digest-page";
import { siteMessages } from "../components/site-messages";
import type { LongDigestContext, PageContext } from "../site/routes/route";
import { headOf } from "./head-of";
import { required } from "./required";
import { socialImage } from "./social-image";
import { aboutDigest } from "./to-digest";
import { toFileLinks } from "./to-files";
import { toHeads } from "./to-heads";
import { toSite } from "./to-site";

type Data = Queries.HotPapersLongDigestQuery;
type Context = PageContext<LongDigestContext>;

export default function LongDigestTemplate({ data, pageContext }: PageProps<Data, Context>) {
  const site = toSite(required(data.site));
  const { entryIds, prose, paperCount, totals, topScore, paging, files } = pageContext;
  const digest = {
    ...aboutDigest(required(data.digest)),
    entries: toHeads(data.entries, entryIds),
    prose,
    all: { paperCount, totals, topScore },
  };
  return (
    <Layout site={site} path={pageContext.pagePath} lang={digest.lang}>
      <DigestPage digest={digest} files={toFileLinks(files, siteMessages(site))} paging={paging} />
    </Layout>
  );
}

export const Head = headOf<Data, LongDigestContext>(({ data, context, site, messages }) => {
  const { title, description, date, lang, socialImage: own } = required(data.digest);
  const { jsonLd, paging } = context;
  return {
    title: paging.page > 1 ? messages.onPage(title, paging.page) : title,
    ...{ description, lang, jsonLd },
    image: socialImage(own, site),
    type: "article",
    published: date,
  };
});

export const query = graphql`
  query HotPapersLongDigest($digestId: String!, $entryIds: [String!]!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    digest: hotPapersDigest(id: { eq: $digestId }) {
      ...HotPapersDigestHead
    }
    entries: hotPapersEntryList(ids: $entryIds) {
      ...HotPapersLongDigestEntry
    }
  }
`;
