import { graphql, type HeadProps, type PageProps } from "gatsby";
import React from "react";
import { ArticlePage } from "../components/article-page";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { toDigest } from "./to-digest";
import { toSite } from "./to-site";

type Data = Queries.HotPapersArticlePageQuery;

export default function PageTemplate({ data, path }: PageProps<Data>) {
  const digest = toDigest(data.digest);
  return (
    <Layout site={toSite(data.site)} path={path} lang={digest.lang}>
      <ArticlePage digest={digest} />
    </Layout>
  );
}

export function Head({ data, location }: HeadProps<Data>) {
  const { title, description, date, lang, socialImage } = data.digest;
  return (
    <PageHead
      site={toSite(data.site)}
      path={location.pathname}
      title={title}
      description={description}
      published={date}
      lang={lang}
      image={socialImage}
      type="article"
      hydrate={data.site.hydrate}
    />
  );
}

export const query = graphql`
  query HotPapersArticlePage($digestId: String!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    digest: hotPapersDigest(id: { eq: $digestId }) {
      ...HotPapersWholeDigest
    }
  }
`;
