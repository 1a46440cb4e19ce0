import { graphql, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { PaperPage } from "../components/paper-page";
import { siteMessages } from "../components/site-messages";
import type { PageContext } from "../site/routes/route";
import { required } from "./required";
import { headOf } from "./head-of";
import { signposts } from "./signposts";
import { shorten } from "./shorten";
import { socialImage } from "./social-image";
import { toFileLinks, toRisData } from "./to-files";
import { toPaper } from "./to-paper";
import { toSite } from "./to-site";

type Data = Queries.HotPapersPaperPageQuery;

export default function PaperTemplate({ data, pageContext }: PageProps<Data, PageContext>) {
  const site = toSite(required(data.site));
  const files = toFileLinks(pageContext.files, siteMessages(site));
  const paper = toPaper(required(data.paper), { files, risData: toRisData(pageContext.files) });
  return (
    <Layout site={site} path={pageContext.pagePath}>
      <PaperPage paper={paper} files={paper.cite ? [] : files} />
    </Layout>
  );
}

export const Head = headOf<Data>(({ data, site }) => {
  const {
    title,
    abstract,
    firstSeen,
    citationMeta,
    jsonLd,
    socialImage: own,
  } = required(data.paper);
  return {
    ...{ title, jsonLd },
    description: abstract && shorten(abstract),
    image: socialImage(own, site),
    type: "article",
    published: firstSeen,
    meta: citationMeta,
    links: signposts(citationMeta),
  };
});

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
