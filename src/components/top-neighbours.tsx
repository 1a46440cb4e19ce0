import React from "react";
import { periodOf } from "../statistics/period-of";
import { formatPeriod } from "../messages/format-period";
import { NeighbourLinks } from "./neighbour-links";
import { useSite } from "./site-context";
import type { TopPeriodView } from "./types";

export interface TopNeighboursProps {
  older: TopPeriodView | null;
  newer: TopPeriodView | null;
}

/** The best papers of the month or year before and after. */
export function TopNeighbours({ older, newer }: TopNeighboursProps) {
  const { messages, locale } = useSite();
  const neighbour = (label: string, period: TopPeriodView | null) => {
    if (period?.year == null) return null;
    const { year, month, path } = period;
    return { label, path, title: formatPeriod(periodOf({ year, month }), locale) };
  };
  return (
    <NeighbourLinks
      label={messages.nearbyPeriods}
      previous={neighbour(messages.earlierPeriod, older)}
      next={neighbour(messages.laterPeriod, newer)}
    />
  );
}
