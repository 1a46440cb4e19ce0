import React from "react";
import { formatDate } from "../messages/format-date";
import { TopLink } from "./top-link";
import * as styles from "./recent-top.module.css";
import { TopPapers } from "./top-papers";
import { MetaLine } from "./meta-line";
import { RisingSubjects } from "./rising-subjects";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { RecentTopView } from "./types";

const ALL_TIME = { year: null, month: null };

export interface RecentTopProps {
  recentTop: RecentTopView;
}

/** What led the week and the month, the subjects on the rise, and the ways to more of it. */
export function RecentTop({
  recentTop: { until, week, month, topOfMonth, ...ofMonth },
}: RecentTopProps) {
  const { site, messages, locale } = useSite();
  const day = formatDate(until, locale, "short-day");
  return (
    <div className={styles.recentTop}>
      {week.length > 0 && (
        <section>
          <h2>{messages.ledWeek(day)}</h2>
          <TopPapers papers={week} />
        </section>
      )}
      {month.length > 0 && (
        <section>
          <h2>{messages.ledMonth(day)}</h2>
          <TopPapers papers={month} />
        </section>
      )}
      <RisingSubjects until={until} {...ofMonth} />
      <MetaLine>
        {topOfMonth && <TopLink path={topOfMonth.path} period={topOfMonth} />}
        {site.topPath && <TopLink path={site.topPath} period={ALL_TIME} />}
        {site.trendsPath && <SiteLink to={site.trendsPath}>{messages.trends}</SiteLink>}
      </MetaLine>
    </div>
  );
}
