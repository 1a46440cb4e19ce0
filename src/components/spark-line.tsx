import React from "react";
import { formatNumber } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
import { barPath } from "../charts/bar-path";
import { ChartMonths, chartRole } from "./chart-months";
import { useSite } from "./site-context";
import * as styles from "./spark-line.module.css";

/** In rem, of each bar: a place that a finger can hit, where the page is wide enough. */
const BAR_WIDTH = 1.5;

export interface SparkLineProps {
  title: string;
  /** Such as `2026-01`, oldest first, without gaps. */
  months: readonly string[];
  /** One a month. */
  values: readonly number[];
  /** Where the bar of each month leads; `null` where nowhere. */
  paths: readonly (string | null)[];
  /** Writes a value with what it counts. */
  format: (value: number) => string;
}

/** Values by month as bars the height of two lines of text, as wide as the months are many; one a page. */
export function SparkLine({ title, months, values, paths, format }: SparkLineProps) {
  const { messages, locale } = useSite();
  const most = Math.max(0, ...values);
  const name = (month = "") => formatPeriod(month, locale);
  const [first, last, at] = [months[0], months.at(-1), months[values.indexOf(most)]].map(name);
  return (
    <svg
      className={styles.spark}
      width={`${months.length * BAR_WIDTH}rem`}
      role={chartRole({ months, paths })}
      aria-labelledby="spark-title"
      aria-describedby="spark-note"
    >
      <title id="spark-title">{title}</title>
      <desc id="spark-note">
        {messages.chartNote(first ?? "", last ?? "", formatNumber(most, locale), at ?? "")}
      </desc>
      <ChartMonths {...{ months, values, paths, format }} />
      <svg viewBox={`0 0 ${months.length} 100`} preserveAspectRatio="none">
        <path d={barPath(values, Math.max(1, most))} />
      </svg>
    </svg>
  );
}
