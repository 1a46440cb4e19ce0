import React from "react";
import { formatPeriod } from "../messages/format-period";
import * as styles from "./paper-links.module.css";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";

export interface PeriodSwitchProps {
  /** The year that the page is of; empty for all time. */
  period: string;
  /** Newest first. */
  years: readonly { period: string; path: string }[];
}

/** The way to the trends of other years, and of all. */
export function PeriodSwitch({ period, years }: PeriodSwitchProps) {
  const { site, messages, locale } = useSite();
  if (site.trendsPath === null) return null;
  const links = [
    { period: "", path: site.trendsPath, label: messages.allYears },
    ...years.map((year) => ({ ...year, label: formatPeriod(year.period, locale) })),
  ];
  return (
    <nav aria-label={messages.trends}>
      <ul className={styles.links}>
        {links.map(({ path, label, period: own }) => (
          <li key={path}>
            <SiteLink to={path} aria-current={own === period ? "page" : undefined}>
              {label}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
