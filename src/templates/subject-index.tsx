import { graphql, type HeadProps, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { SubjectIndexPage } from "../components/subject-index-page";
import type { SubjectIndexContext, WithFiles } from "../gatsby/route";
import { en } from "../strings/en";
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
  return (
    <Layout site={toSite(found(data.site))} path={path}>
      <SubjectIndexPage groups={groups} files={toFileLinks(files, en)} />
    </Layout>
  );
}

export function Head({ data, location, pageContext }: HeadProps<Data, Context>) {
  const site = toSite(found(data.site));
  return (
    <PageHead
      site={site}
      path={location.pathname}
      title={en.subjects}
      description={null}
      image={socialImage(null, site)}
      type="website"
      alternates={toAlternates(pageContext.files, en)}
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
