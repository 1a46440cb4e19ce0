import type { Period } from "../../statistics/papers-by-period";
import type { TopPeriod } from "./route";

/** A period that has a page. */
export interface Span {
  period: Period;
  view: TopPeriod;
}

/** The ways from the page of a period to those of others. */
export type PeriodWays = Record<"above" | "below", TopPeriod[]> &
  Record<"older" | "newer", TopPeriod | null>;

/** Returns a period that has a page at `path`, and `paperCount` papers. */
export function spanOf(period: Period, path: string, paperCount: number): Span {
  const [year, month] = period.split("-").filter((part) => part !== "");
  return { period, view: { year: numberOf(year), month: numberOf(month), path, paperCount } };
}

/**
 * Returns the periods that contain one, those next to it, and those within it, of `spans`, which are in the
 * order of their names.
 */
export function periodWays(period: Period, spans: readonly Span[]): PeriodWays {
  const beside = spans.filter((span) => span.period.length === period.length);
  const at = beside.findIndex((span) => span.period === period);
  const viewsOf = (found: readonly Span[]) => found.map(({ view }) => view).reverse();
  return {
    above: viewsOf(
      spans.filter((span) => span.period !== period && period.startsWith(span.period)),
    ),
    older: beside[at - 1]?.view ?? null,
    newer: beside[at + 1]?.view ?? null,
    below: viewsOf(
      spans.filter((span) => span.period !== period && span.period.startsWith(period)),
    ),
  };
}

const numberOf = (part: string | undefined) => (part === undefined ? null : Number(part));
