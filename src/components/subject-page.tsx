import React from "react";
import { DateOrScore } from "./date-or-score";
import { FileLinks } from "./file-links";
import { MetaLine } from "./meta-line";
import { Narrow } from "./narrow";
import { PageHeading } from "./page-heading";
import { Pagination, type ListOrder } from "./pagination";
import { PaperList } from "./paper-list";
import { PeriodIndex } from "./period-index";
import { useSite } from "./site-context";
import { SubjectActivity } from "./subject-activity";
import { SiteLink } from "./site-link";
import { subjectTitle } from "./subject-title";
import type { LinkView, PaperRowView, Paging, TopPeriodView } from "./types";

export interface SubjectPageProps {
  /** `name` and `group` are null for a code that arXiv does not know. */
  subject: {
    code: string;
    name: string | null;
    group: string | null;
    /** Its other codes. */
    aliases: readonly string[];
    path: string;
  };
  /** Of all its papers, not only those of this page. */
  count: number;
  order: ListOrder;
  /** Where its papers begin by date, and by score. */
  dateHref: string;
  scoreHref: string | null;
  papers: readonly PaperRowView[];
  paging: Paging;
  /** Its papers of the newest months of the archive, newest first. */
  activity?: readonly { period: string; papers: number; path: string | null }[];
  /** Its years and months that have pages, in the order to show them in. */
  periods?: readonly TopPeriodView[] | undefined;
  /** Feeds, citations and data of the subject: labels and paths of the site. */
  files?: readonly LinkView[] | undefined;
}

/** The papers of a subject, newest or highest score first. */
export function SubjectPage(props: SubjectPageProps) {
  const {
    subject,
    count,
    order,
    dateHref,
    scoreHref,
    papers,
    paging,
    activity = [],
    periods = [],
    files,
  } = props;
  const { site, messages } = useSite();
  const title = subjectTitle(subject);
  return (
    <>
      <PageHeading title={paging.page > 1 ? messages.onPage(title, paging.page) : title}>
        <MetaLine>
          {subject.group}
          {subject.aliases.length > 0 && messages.alsoAs(subject.aliases.join(", "))}
          {messages.papers(count)}
          {site.topPath && (
            <SiteLink to={site.topPath}>{messages.bestOf(messages.allSubjects)}</SiteLink>
          )}
          {activity.length > 0 && site.trendsPath && (
            <SiteLink to={site.trendsPath}>{messages.trends}</SiteLink>
          )}
        </MetaLine>
        <SubjectActivity months={activity} />
        <DateOrScore {...{ order, dateHref, scoreHref, papers }} isFirstPage={paging.page === 1} />
      </PageHeading>
      <Narrow rows={papers.length} />
      <PaperList papers={papers} />
      <Pagination paging={paging} order={order} />
      <PeriodIndex periods={periods} />
      <FileLinks files={files} />
    </>
  );
}
