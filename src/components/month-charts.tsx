import React from "react";
import { formatNumber, formatShortNumber } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
import { BarChart } from "./bar-chart";
import * as styles from "./month-charts.module.css";
import { Numbers } from "./numbers";
import { useSite } from "./site-context";
import type { PeriodCountsView } from "./types";

export interface MonthChartsProps {
  /** Every month of a span, newest first. */
  months: readonly PeriodCountsView[];
}

/** Papers and shares by month, and the numbers of both. */
export function MonthCharts({ months }: MonthChartsProps) {
  const { messages, locale } = useSite();
  const { month, digests, papers, shares } = messages.columns;
  const oldestFirst = [...months].reverse();
  const number = (value: number) => formatNumber(value, locale);
  const common = {
    months: oldestFirst.map(({ period }) => period),
    format: number,
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
            {...common}
          />
        </section>
        <section>
          <h2>{messages.sharesByMonth}</h2>
          <BarChart
            id="shares"
            title={messages.sharesByMonth}
            values={oldestFirst.map((each) => each.shares)}
            ofShares
            {...common}
          />
        </section>
      </div>
      <Numbers
        caption={`${messages.papersByMonth}, ${messages.sharesByMonth}`}
        columns={[month, digests, papers, shares]}
        rows={months.map((each) => [
          formatPeriod(each.period, locale, "short-month"),
          ...[each.digests, each.papers, each.shares].map(number),
        ])}
      />
    </>
  );
}
