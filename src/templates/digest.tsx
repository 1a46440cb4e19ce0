import { graphql, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { ArticlePage } from "../components/article-page";
import { DigestPage } from "../components/digest-page";
import { siteMessages } from "../components/site-messages";
import type { PageContext } from "../site/routes/route";
import { required } from "./required";
import { headOf } from "./head-of";
import { socialImage } from "./social-image";
import { toFileLinks } from "./to-files";
import { toDigest } from "./to-digest";
import { toSite } from "./to-site";

type Data = Queries.HotPapersDigestPageQuery;

export default function DigestTemplate({ data, pageContext }: PageProps<Data, PageContext>) {
  const site = toSite(required(data.site));
  const digest = toDigest(required(data.digest));
  const isPage = required(data.digest).template === "page" && digest.entries.length === 0;
  return (
    <Layout site={site} path={pageContext.pagePath} lang={digest.lang}>
      {isPage ? (
        <ArticlePage digest={digest} />
      ) : (
        <DigestPage digest={digest} files={toFileLinks(pageContext.files, siteMessages(site))} />
      )}
    </Layout>
  );
}

export const Head = headOf<Data>(({ data, site }) => {
  const { title, description, date, lang, jsonLd, socialImage: own } = required(data.digest);
  return {
    ...{ title, description, lang, jsonLd },
    image: socialImage(own, site),
    type: "article",
    published: date,
  };
});

export const query = graphql`
  query HotPapersDigestPage($digestId: String!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    digest: hotPapersDigest(id: { eq: $digestId }) {
      ...HotPapersWholeDigest
    }
  }
`;
