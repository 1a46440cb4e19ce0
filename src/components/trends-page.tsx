import React from "react";
import { formatPeriod } from "../messages/format-period";
import { MetaLine } from "./meta-line";
import { MonthCharts } from "./month-charts";
import { PageHeading } from "./page-heading";
import { PeriodTop } from "./period-top";
import { PeriodSwitch } from "./period-switch";
import { QuotedAccounts } from "./quoted-accounts";
import { useSite } from "./site-context";
import { SubjectTrends } from "./subject-trends";
import * as styles from "./trends-page.module.css";
import type {
  AccountView,
  MonthCountsView,
  PeriodCountsView,
  PeriodTopView,
  SubjectTrendView,
} from "./types";

export interface TrendsPageProps {
  /** Newest first. */
  years: readonly { period: string; path: string }[];
  /** Of the page's period. */
  total: PeriodCountsView;
  /** Every month of it, newest first. */
  months: readonly MonthCountsView[];
  subjects: readonly SubjectTrendView[];
  /** Of the periods within, newest first. */
  tops: readonly PeriodTopView[];
  accounts: readonly AccountView[];
}

/** What an archive, or a year of it, says as a whole. */
export function TrendsPage({ years, total, months, subjects, tops, accounts }: TrendsPageProps) {
  const { messages, locale } = useSite();
  const { period } = total;
  return (
    <>
      <PageHeading
        title={period ? messages.trendsOf(formatPeriod(period, locale)) : messages.trends}
      >
        <MetaLine>
          {messages.digests(total.digests)}
          {messages.papers(total.papers)}
          {messages.shares(total.shares)}
        </MetaLine>
        <PeriodSwitch period={period} years={years} />
      </PageHeading>
      <div className={styles.trends}>
        <MonthCharts months={months} />
        <SubjectTrends total={total} months={months} subjects={subjects} />
        <section>
          <h2>{messages.leaders}</h2>
          {tops.map((each) => (
            <PeriodTop key={each.period} top={each} />
          ))}
        </section>
        <QuotedAccounts accounts={accounts} />
        <p>
          <small>{messages.trendsNote}</small>
        </p>
      </div>
    </>
  );
}
