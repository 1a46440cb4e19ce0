import { graphql, type HeadProps, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { siteMessages } from "../components/site-messages";
import { SubjectIndexPage } from "../components/subject-index-page";
import type { SubjectIndexContext, WithFiles } from "../site/routes/route";
import { found } from "./found";
import { socialImage } from "./social-image";
import { toAlternates, toFileLinks } from "./to-files";
import { toSite } from "./to-site";

type Data = Queries.HotPapersSubjectIndexQuery;
type Context = WithFiles<SubjectIndexContext>;

export default function SubjectIndexTemplate({
  data,
  pageContext: { groups, files },
  path,
}: PageProps<Data, Context>) {
  const site = toSite(found(data.site));
  return (
    <Layout site={site} path={path}>
      <SubjectIndexPage groups={groups} files={toFileLinks(files, siteMessages(site))} />
    </Layout>
  );
}

export function Head({ data, location, pageContext }: HeadProps<Data, Context>) {
  const site = toSite(found(data.site));
  const messages = siteMessages(site);
  return (
    <PageHead
      site={site}
      path={location.pathname}
      title={messages.subjects}
      description={null}
      image={socialImage(null, site)}
      type="website"
      alternates={toAlternates(pageContext.files, messages)}
      hydrate={found(data.site).hydrate}
    />
  );
}

export const query = graphql`
  query HotPapersSubjectIndex {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
  }
`;
