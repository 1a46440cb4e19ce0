import React from "react";
import { periodOf } from "../statistics/period-of";
import { formatPeriod } from "../messages/format-period";
import { CountedLinks } from "./counted-links";
import * as styles from "./period-index.module.css";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { TopPeriodView } from "./types";

export interface PeriodIndexProps {
  /** Years and their months, or the months of one year alone, in the order to show them in. */
  periods: readonly TopPeriodView[];
}

/** The ways to the best papers of years and months. */
export function PeriodIndex({ periods }: PeriodIndexProps) {
  const { messages, locale } = useSite();
  const years = new Set(periods.flatMap(({ year }) => year ?? []));
  return [...years].map((year) => {
    const ofYear = periods.filter((period) => period.year === year);
    const whole = ofYear.find(({ month }) => month === null);
    const name = whole ? formatPeriod(periodOf({ year, month: null }), locale) : messages.months;
    return (
      <section key={year} className={styles.period} aria-label={name}>
        <h2>{whole ? <SiteLink to={whole.path}>{name}</SiteLink> : name}</h2>
        <CountedLinks
          links={ofYear
            .filter((period) => period !== whole)
            .map(({ month, path, paperCount }) => ({
              label: formatPeriod(periodOf({ year, month }), locale, "month-name"),
              path,
              count: messages.papers(paperCount),
            }))}
        />
      </section>
    );
  });
}
