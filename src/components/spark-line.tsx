import React from "react";
import { formatNumber } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
import { barPath } from "../charts/bar-path";
import { useSite } from "./site-context";
import * as styles from "./spark-line.module.css";

export interface SparkLineProps {
  title: string;
  /** Such as `2026-01`, oldest first, without gaps. */
  months: readonly string[];
  /** One a month. */
  values: readonly number[];
}

/** Values by month as bars the height of two lines of text, as wide as the months are many; one a page. */
export function SparkLine({ title, months, values }: SparkLineProps) {
  const { messages, locale } = useSite();
  const most = Math.max(0, ...values);
  const name = (month = "") => formatPeriod(month, locale);
  const [first, last, at] = [months[0], months.at(-1), months[values.indexOf(most)]].map(name);
  return (
    <svg
      className={styles.spark}
      width={`${months.length / 2}em`}
      viewBox={`0 0 ${months.length} 100`}
      preserveAspectRatio="none"
      role="img"
      aria-labelledby="spark-title"
      aria-describedby="spark-note"
    >
      <title id="spark-title">{title}</title>
      <desc id="spark-note">
        {messages.chartNote(first ?? "", last ?? "", formatNumber(most, locale), at ?? "")}
      </desc>
      <path d={barPath(values, Math.max(1, most))} />
    </svg>
  );
}
