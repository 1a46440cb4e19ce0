import React from "react";
import { topTitle } from "./top-title";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { PeriodView } from "./types";

export interface TopLinkProps {
  path: string;
  period: PeriodView;
}

/** The way to the best papers of a month, of a year or of all time. */
export function TopLink({ path, period }: TopLinkProps) {
  return <SiteLink to={path}>{topTitle(period, useSite())}</SiteLink>;
}
