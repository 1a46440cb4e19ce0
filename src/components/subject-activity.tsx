import React from "react";
import { formatNumber } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
import { Numbers } from "./numbers";
import { useSite } from "./site-context";
import { SparkLine } from "./spark-line";
import * as styles from "./subject-activity.module.css";

export interface SubjectActivityProps {
  /** The papers of the newest months, newest first. */
  months: readonly { period: string; papers: number; path: string | null }[];
}

/** A subject's papers of late: a sparkline, and the numbers that it draws. */
export function SubjectActivity({ months }: SubjectActivityProps) {
  const { messages, locale } = useSite();
  if (months.length === 0) return null;
  const { month, papers } = messages.columns;
  return (
    <div className={styles.activity}>
      <SparkLine
        title={messages.papersByMonth}
        months={months.map(({ period }) => period).reverse()}
        values={months.map((each) => each.papers).reverse()}
        paths={months.map(({ path }) => path).reverse()}
        format={messages.papers}
      />
      <Numbers
        summary={messages.papersByMonth}
        caption={messages.papersByMonth}
        columns={[month, papers]}
        paths={months.map(({ path }) => path)}
        rows={months.map((each) => [
          formatPeriod(each.period, locale, "short-month"),
          formatNumber(each.papers, locale),
        ])}
      />
    </div>
  );
}
