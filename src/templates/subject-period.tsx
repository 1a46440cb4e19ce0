import { graphql, type PageProps } from "gatsby";
import React from "react";
import { Layout } from "../components/layout";
import { SubjectPeriodPage } from "../components/subject-period-page";
import { subjectPeriodTitle } from "../components/subject-period-title";
import { localeOf } from "../messages/locale-of";
import type { PageContext, SubjectPeriodContext } from "../site/routes/route";
import { headOf } from "./head-of";
import { required } from "./required";
import { toPeriodRows } from "./to-paper-row";
import { toSite } from "./to-site";

type Data = Queries.HotPapersSubjectPeriodQuery;

export default function SubjectPeriodTemplate({
  data,
  pageContext,
}: PageProps<Data, PageContext<SubjectPeriodContext>>) {
  const { period, order, topPath, above, older, newer, below, paging } = pageContext;
  const { code, name } = required(data.subject);
  return (
    <Layout site={toSite(required(data.site))} path={pageContext.pagePath}>
      <SubjectPeriodPage
        {...{ period, order, topPath, above, older, newer, below, paging }}
        subject={{ code, name, path: pageContext.subjectPath }}
        dateHref={pageContext.datePath}
        scoreHref={pageContext.scorePath}
        papers={toPeriodRows(data.papers, pageContext.papers)}
      />
    </Layout>
  );
}

export const Head = headOf<Data, SubjectPeriodContext>(({ data, context, site, messages }) => {
  const { order, paging, period } = context;
  const locale = localeOf(site.lang, messages.lang);
  const name = subjectPeriodTitle(required(data.subject), period, { messages, locale });
  const title = order === "score" ? messages.orderedByScore(name) : name;
  const listed = toPeriodRows(data.papers, context.papers);
  return { listed, title: paging.page > 1 ? messages.onPage(title, paging.page) : title };
});

export const query = graphql`
  query HotPapersSubjectPeriod($subjectId: String!, $paperIds: [String!]!) {
    site: hotPapersSite {
      ...HotPapersSiteInfo
    }
    subject: hotPapersSubject(id: { eq: $subjectId }) {
      code
      name
    }
    papers: hotPapersPaperList(ids: $paperIds) {
      ...HotPapersPaperRow
    }
  }
`;
