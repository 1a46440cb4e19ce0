import React from "react";
import { formatPeriod } from "../messages/format-period";
import * as styles from "./chart-months.module.css";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";

/** Narrower ones could not be pointed at. */
const MOST_MONTHS = 60;

export interface ChartMonthsProps {
  /** Such as `2026-01`, oldest first. */
  months: readonly string[];
  /** One a month. */
  values: readonly number[];
  /** Where the month of each value is told; `null` where nowhere. */
  paths: readonly (string | null)[];
  /** Writes a value in full. */
  format: (value: number) => string;
  /** Whether a number stands above the end of the chart, not above its beginning. */
  atEnd?: boolean | undefined;
}

/** Returns the role of a chart: an image, unless it has links, which nobody would find in an image. */
export function chartRole({ months, paths }: Pick<ChartMonthsProps, "months" | "paths">) {
  const isLinked = months.length <= MOST_MONTHS && paths.some((path) => path !== null);
  return isLinked ? "group" : "img";
}

/**
 * The places of the bars of a chart, each a link to its month: in an SVG that is as wide as the chart, below its
 * bars. A place says its number above the chart while a reader points at it or has it in focus. Nothing for a
 * chart whose bars are too narrow for that.
 */
export function ChartMonths({ months, values, paths, format, atEnd }: ChartMonthsProps) {
  const { messages, locale } = useSite();
  if (months.length > MOST_MONTHS) return null;
  const percent = (count: number) => `${Math.round((count / months.length) * 10000) / 100}%`;
  return (
    <g className={styles.months} textAnchor={atEnd ? "end" : undefined}>
      {months.map((month, index) => {
        const value = values[index] ?? 0;
        const path = paths[index] ?? null;
        if (value === 0) return null;
        const place = (
          <>
            <rect x={percent(index)} width={percent(1)} height="100%" />
            <text x={atEnd ? "100%" : undefined}>
              {messages.monthValue(formatPeriod(month, locale), format(value))}
            </text>
          </>
        );
        return path === null ? (
          <g key={month}>{place}</g>
        ) : (
          <SiteLink key={month} to={path}>
            {place}
          </SiteLink>
        );
      })}
    </g>
  );
}
