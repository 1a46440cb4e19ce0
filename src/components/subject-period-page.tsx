import React from "react";
import { periodOf } from "../statistics/period-of";
import { formatPeriod } from "../messages/format-period";
import { DateOrScore } from "./date-or-score";
import { MetaLine } from "./meta-line";
import { Narrow } from "./narrow";
import { PageHeading } from "./page-heading";
import { Pagination, type ListOrder } from "./pagination";
import { PaperList } from "./paper-list";
import { PeriodIndex } from "./period-index";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import { subjectPeriodTitle } from "./subject-period-title";
import { subjectTitle } from "./subject-title";
import { TopLink } from "./top-link";
import { TopNeighbours } from "./top-neighbours";
import type { PaperRowView, Paging, TopPeriodView } from "./types";

export interface SubjectPeriodPageProps {
  /** `path` is of its papers of all time; `name` is null for a code that arXiv does not know. */
  subject: { code: string; name: string | null; path: string };
  /** A month or a year. */
  period: TopPeriodView;
  order: ListOrder;
  /** Where the same period is in each order; a short list has one order. */
  dateHref: string;
  scoreHref: string | null;
  /** With their numbers in the period. */
  papers: readonly PaperRowView[];
  paging: Paging;
  /** The best papers of that time, of all subjects; `null` where there is no such page. */
  topPath: string | null;
  /** The year of a month. */
  above: readonly TopPeriodView[];
  older: TopPeriodView | null;
  newer: TopPeriodView | null;
  /** The months of a year, in the order to show them in. */
  below: readonly TopPeriodView[];
}

/** The papers of a subject in a month or a year, and the ways to those of other times. */
export function SubjectPeriodPage(props: SubjectPeriodPageProps) {
  const { subject, period, order, dateHref, scoreHref, papers, paging, topPath, above } = props;
  const site = useSite();
  const { messages, locale } = site;
  const title = subjectPeriodTitle(subject, period, site);
  return (
    <>
      <PageHeading title={paging.page > 1 ? messages.onPage(title, paging.page) : title}>
        <MetaLine>
          {messages.papers(period.paperCount)}
          <SiteLink to={subject.path}>{subjectTitle(subject)}</SiteLink>
          {above.map(({ year, month, path }) =>
            year === null ? null : (
              <SiteLink key={path} to={path}>
                {formatPeriod(periodOf({ year, month }), locale)}
              </SiteLink>
            ),
          )}
          {topPath && <TopLink path={topPath} period={period} />}
        </MetaLine>
        <DateOrScore {...{ order, dateHref, scoreHref, papers }} isFirstPage={paging.page === 1} />
      </PageHeading>
      <Narrow rows={papers.length} />
      <PaperList papers={papers} />
      <Pagination paging={paging} order={order} />
      <PeriodIndex periods={props.below} />
      <TopNeighbours older={props.older} newer={props.newer} />
    </>
  );
}
