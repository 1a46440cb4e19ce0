import React from "react";
import { periodOf } from "../statistics/period-of";
import { formatPeriod } from "../messages/format-period";
import { NeighbourLinks } from "./neighbour-links";
import { useSite } from "./site-context";
import type { BestPeriodView } from "./types";

export interface BestNeighboursProps {
  older: BestPeriodView | null;
  newer: BestPeriodView | null;
}

/** The best papers of the month or year before and after. */
export function BestNeighbours({ older, newer }: BestNeighboursProps) {
  const { messages, locale } = useSite();
  const neighbour = (label: string, period: BestPeriodView | null) => {
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
