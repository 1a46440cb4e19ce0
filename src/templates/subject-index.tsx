import { graphql, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { siteMessages } from "../components/site-messages";
import { SubjectIndexPage } from "../components/subject-index-page";
import type { SubjectIndexContext, PageContext } from "../site/routes/route";
import { required } from "./required";
import { headOf } from "./head-of";
import { toFileLinks } from "./to-files";
import { toSite } from "./to-site";

type Data = Queries.HotPapersSubjectIndexQuery;
type Context = PageContext<SubjectIndexContext>;

export default function SubjectIndexTemplate({
  data,
  pageContext: { groups, files, pagePath },
}: PageProps<Data, Context>) {
  const site = toSite(required(data.site));
  return (
    <Layout site={site} path={pagePath}>
      <SubjectIndexPage groups={groups} files={toFileLinks(files, siteMessages(site))} />
    </Layout>
  );
}

export const Head = headOf<Data>(({ messages }) => ({ title: messages.subjects }));

export const query = graphql`
  query HotPapersSubjectIndex {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
  }
`;
