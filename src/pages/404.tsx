import { graphql, type HeadProps, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { NotFoundPage } from "../components/not-found-page";
import { en } from "../strings/en";
import { found } from "../templates/found";
import { toSite } from "../templates/to-site";

type Data = Queries.HotPapersNotFoundQuery;

export default function NotFoundTemplate({ data, path }: PageProps<Data>) {
  return (
    <Layout site={toSite(found(data.site))} path={path}>
      <NotFoundPage />
    </Layout>
  );
}

export function Head({ data, location }: HeadProps<Data>) {
  return (
    <PageHead
      site={toSite(found(data.site))}
      path={location.pathname}
      title={en.notFound.heading}
      description={null}
      type="website"
      noindex
      hydrate={found(data.site).hydrate}
    />
  );
}

export const query = graphql`
  query HotPapersNotFound {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
  }
`;
