import React from "react";
import { leadIn } from "./lead-in";
import { formatNumber } from "../messages/format-number";
import { DateTime } from "./date-time";
import * as styles from "./metrics.module.css";
import { useSite } from "./site-context";
import type { MetricView } from "./types";

export interface MetricsProps {
  metrics: MetricView[];
}

/** A paper's numbers, and when they were taken. */
export function Metrics({ metrics }: MetricsProps) {
  const { messages, locale } = useSite();
  if (metrics.length === 0) return null;
  const times = [...new Set(metrics.map(({ asOf }) => asOf))];
  return (
    <ul className={styles.metrics}>
      {metrics.map(({ name, value }, index) => (
        <li key={index}>
          <data value={value} data-metric={name}>
            {formatNumber(value, locale)}
          </data>
          {` ${messages.metricName(name, value)}`}
        </li>
      ))}
      {times.map(
        (asOf) =>
          asOf && (
            <li key={asOf}>
              {leadIn(messages.counted)}
              <DateTime iso={asOf} style="short-minute" />
            </li>
          ),
      )}
    </ul>
  );
}
