import React from "react";
import { formatPercent } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
import { BarChart } from "./bar-chart";
import { Numbers } from "./numbers";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import * as styles from "./subject-trends.module.css";
import { subjectTitle } from "./subject-title";
import type { PeriodCountsView, SubjectTrendView } from "./types";

export interface SubjectTrendsProps {
  total: PeriodCountsView;
  /** Every month of the period, newest first. */
  months: readonly PeriodCountsView[];
  /** Those of most papers first. */
  subjects: readonly SubjectTrendView[];
}

/** How many of each month's papers have the leading subjects: a small chart each, on one scale. */
export function SubjectTrends({ total, months, subjects }: SubjectTrendsProps) {
  const { messages, locale } = useSite();
  if (subjects.length === 0) return null;
  const partOf = (papers = 0, all: number) => (all === 0 ? 0 : papers / all);
  const percent = (part: number) => formatPercent(part, locale);
  const parts = subjects.map(({ papers }) =>
    months.map((month, index) => partOf(papers[index], month.papers)),
  );
  const highest = Math.max(...parts.flat()) * 100;
  const periods = months.map(({ period }) => period).reverse();
  return (
    <section>
      <h2>{messages.subjectsByMonth}</h2>
      <p>
        <small>{messages.subjectsNote}</small>
      </p>
      <ul className={styles.subjects}>
        {subjects.map((subject, index) => {
          const title = subjectTitle(subject);
          return (
            <li key={subject.code}>
              <h3>{subject.path ? <SiteLink to={subject.path}>{title}</SiteLink> : title}</h3>
              <b>{percent(partOf(subject.total, total.papers))}</b>
              <BarChart
                id={`subject-${index}`}
                title={title}
                months={periods}
                paths={[...subject.paths].reverse()}
                values={(parts[index] ?? []).map((part) => part * 100).reverse()}
                format={(value) => percent(value / 100)}
                highest={highest}
                small
              />
            </li>
          );
        })}
      </ul>
      <Numbers
        caption={messages.subjectsByMonth}
        columns={[messages.columns.month, ...subjects.map(({ code }) => code)]}
        rows={months.map(({ period, papers }, month) => [
          formatPeriod(period, locale, "short-month"),
          ...parts.map((part) => (papers === 0 ? "–" : percent(part[month] ?? 0))),
        ])}
      />
    </section>
  );
}
