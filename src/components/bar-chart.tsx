import React from "react";
import { formatPeriod } from "../messages/format-period";
import * as styles from "./bar-chart.module.css";
import { barPath } from "../charts/bar-path";
import { monthTicks } from "../charts/month-ticks";
import { ChartMonths, chartRole } from "./chart-months";
import { useSite } from "./site-context";
import { valueAxis } from "../charts/value-axis";

export interface BarChartProps {
  /** Unique in its page. */
  id: string;
  /** For those who do not see it; a heading above it says the same. */
  title: string;
  /** Such as `2026-01`, oldest first, without gaps. */
  months: readonly string[];
  /** One a month. */
  values: readonly number[];
  /** Where the bar of each month leads; `null` where nowhere. */
  paths?: readonly (string | null)[] | undefined;
  /** Writes a value in full, and as short as an axis needs it. */
  format: (value: number) => string;
  formatTick?: (value: number) => string;
  /** The highest value of the charts beside it that it shares its axis with. */
  highest?: number | undefined;
  /** Shares are drawn in the colour of scores. */
  ofShares?: boolean | undefined;
  /** One of many. */
  small?: boolean | undefined;
}

/** Values by month as bars; nothing where there is none. The path is stretched to its place, the words are not. */
export function BarChart(props: BarChartProps) {
  const { id, title, months, values, paths = [], format, formatTick = format } = props;
  const { small = false, ofShares = false } = props;
  const { messages, locale } = useSite();
  const most = Math.max(0, ...values);
  if (most === 0) return null;
  const name = (month = "") => formatPeriod(month, locale);
  const at = values.indexOf(most);
  const { top, ticks } = valueAxis(props.highest ?? most);
  const lines = small ? [0, top] : ticks;
  const fromTop = (value: number) => Math.round((1 - value / top) * 1000) / 10;
  const middle = (index: number) => Math.round(((index + 0.5) / months.length) * 1000) / 10;
  return (
    <svg
      className={small ? styles.small : styles.chart}
      role={chartRole({ months, paths })}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-note`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-note`}>
        {messages.chartNote(name(months[0]), name(months.at(-1)), format(most), name(months[at]))}
      </desc>
      <ChartMonths {...{ months, values, paths, format }} atEnd />
      <svg viewBox={`0 0 ${months.length} 100`} preserveAspectRatio="none">
        <path
          className={styles.lines}
          d={lines.map((tick) => `M0 ${fromTop(tick)}h${months.length}`).join("")}
        />
        <path className={ofShares ? styles.shares : undefined} d={barPath(values, top)} />
      </svg>
      <g className={styles.values} aria-hidden="true">
        {lines.slice(small ? 1 : 0).map((tick) => (
          <text key={tick} y={`${fromTop(tick)}%`}>
            {formatTick(tick)}
          </text>
        ))}
      </g>
      <g className={styles.months} aria-hidden="true">
        {monthTicks(months, small ? 3 : 6, locale).map(({ index, label }) => {
          // The last one may stand in the margin of the page, as far as that is wide on a phone.
          const end = middle(index) > 95 && { x: "100%", dx: "0.9em", textAnchor: "end" as const };
          return (
            <text key={index} x={`${middle(index)}%`} y="100%" {...end}>
              {label}
            </text>
          );
        })}
      </g>
    </svg>
  );
}
