import { graphql, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { siteMessages } from "../components/site-messages";
import { SubjectPage } from "../components/subject-page";
import { subjectTitle } from "../components/subject-title";
import type { SubjectContext, PageContext } from "../site/routes/route";
import { required } from "./required";
import { headOf } from "./head-of";
import { toFileLinks } from "./to-files";
import { toPaperRows } from "./to-paper-row";
import { toSite } from "./to-site";

type Data = Queries.HotPapersSubjectPageQuery;
type Context = PageContext<SubjectContext>;

export default function SubjectTemplate({ data, pageContext }: PageProps<Data, Context>) {
  const { code, name, group, aliases } = required(data.subject);
  const site = toSite(required(data.site));
  const { count, order, datePath, scorePath, paperIds, paging, activity, periods, files } =
    pageContext;
  return (
    <Layout site={site} path={pageContext.pagePath}>
      <SubjectPage
        subject={{ code, name, group, aliases, path: datePath }}
        count={count}
        order={order}
        dateHref={datePath}
        scoreHref={scorePath}
        papers={toPaperRows(data.papers, paperIds)}
        paging={paging}
        activity={activity}
        periods={periods}
        files={toFileLinks(files, siteMessages(site))}
      />
    </Layout>
  );
}

export const Head = headOf<Data, SubjectContext>(({ data, context, messages }) => {
  const { order, paging } = context;
  const name = subjectTitle(required(data.subject));
  const title = order === "score" ? messages.orderedByScore(name) : name;
  const listed = toPaperRows(data.papers, context.paperIds);
  return { listed, title: paging.page > 1 ? messages.onPage(title, paging.page) : title };
});

export const query = graphql`
  query HotPapersSubjectPage($subjectId: String!, $paperIds: [String!]!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    subject: hotPapersSubject(id: { eq: $subjectId }) {
      code
      name
      group
      aliases
    }
    papers: hotPapersPaperList(ids: $paperIds) {
      ...HotPapersPaperRow
    }
  }
`;
