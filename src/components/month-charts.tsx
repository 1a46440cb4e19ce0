import React from "react";
import { formatNumber, formatShortNumber } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
import { BarChart } from "./bar-chart";
import * as styles from "./month-charts.module.css";
import { Numbers } from "./numbers";
import { useSite } from "./site-context";
import type { MonthCountsView } from "./types";

export interface MonthChartsProps {
  /** Every month of a span, newest first. */
  months: readonly MonthCountsView[];
}

/** Papers and shares by month, and the numbers of both. */
export function MonthCharts({ months }: MonthChartsProps) {
  const { messages, locale } = useSite();
  const { month, digests, papers, shares } = messages.columns;
  const oldestFirst = [...months].reverse();
  const number = (value: number) => formatNumber(value, locale);
  const common = {
    months: oldestFirst.map(({ period }) => period),
    formatTick: (value: number) => formatShortNumber(value, locale),
  };
  return (
    <>
      <div className={styles.charts}>
        <section>
          <h2>{messages.papersByMonth}</h2>
          <BarChart
            id="papers"
            title={messages.papersByMonth}
            values={oldestFirst.map((each) => each.papers)}
            paths={oldestFirst.map(({ archivePath, topPath }) => archivePath ?? topPath)}
            format={messages.papers}
            {...common}
          />
        </section>
        <section>
          <h2>{messages.sharesByMonth}</h2>
          <BarChart
            id="shares"
            title={messages.sharesByMonth}
            values={oldestFirst.map((each) => each.shares)}
            paths={oldestFirst.map(({ archivePath, topPath }) => topPath ?? archivePath)}
            format={messages.shares}
            ofShares
            {...common}
          />
        </section>
      </div>
      <Numbers
        caption={`${messages.papersByMonth}, ${messages.sharesByMonth}`}
        columns={[month, digests, papers, shares]}
        paths={months.map(({ archivePath, topPath }) => archivePath ?? topPath)}
        rows={months.map((each) => [
          formatPeriod(each.period, locale, "short-month"),
          ...[each.digests, each.papers, each.shares].map(number),
        ])}
      />
    </>
  );
}
