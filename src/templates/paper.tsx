import { graphql, type HeadProps, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { PaperPage } from "../components/paper-page";
import { siteMessages } from "../components/site-messages";
import type { WithFiles } from "../site/routes/route";
import { found } from "./found";
import { shorten } from "./shorten";
import { socialImage } from "./social-image";
import { toAlternates, toFileLinks } from "./to-files";
import { toPaper } from "./to-paper";
import { toSite } from "./to-site";

type Data = Queries.HotPapersPaperPageQuery;

export default function PaperTemplate({ data, pageContext, path }: PageProps<Data, WithFiles>) {
  const site = toSite(found(data.site));
  const files = toFileLinks(pageContext.files, siteMessages(site));
  const paper = toPaper(found(data.paper), files);
  return (
    <Layout site={site} path={path}>
      <PaperPage paper={paper} files={paper.cite ? [] : files} />
    </Layout>
  );
}

export function Head({ data, location, pageContext }: HeadProps<Data, WithFiles>) {
  const site = toSite(found(data.site));
  const { title, abstract, firstSeen, citationMeta, jsonLd, socialImage: own } = found(data.paper);
  return (
    <PageHead
      site={site}
      path={location.pathname}
      title={title}
      description={abstract && shorten(abstract)}
      image={socialImage(own, site)}
      type="article"
      published={firstSeen}
      meta={citationMeta}
      jsonLd={jsonLd}
      alternates={toAlternates(pageContext.files, siteMessages(site))}
      hydrate={found(data.site).hydrate}
    />
  );
}

export const query = graphql`
  query HotPapersPaperPage($paperId: String!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    paper: hotPapersPaper(id: { eq: $paperId }) {
      ...HotPapersWholePaper
    }
  }
`;
