import React from "react";
import { bestTitle } from "./best-title";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { PeriodView } from "./types";

export interface BestLinkProps {
  path: string;
  period: PeriodView;
}

/** The way to the best papers of a month, of a year or of all time. */
export function BestLink({ path, period }: BestLinkProps) {
  return <SiteLink to={path}>{bestTitle(period, useSite())}</SiteLink>;
}
