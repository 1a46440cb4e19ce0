import { scaleUtc } from "d3-scale";
import { formatDate } from "../messages/format-date";

const MONTHS_OF_YEAR = 12;

/** A month that the axis of a chart names. */
export interface MonthTick {
  /** Its index among the months, from 0. */
  index: number;
  label: string;
}

/**
 * Returns the months for an axis to label, about as many as requested: all months of a short span, quarters,
 * or Januaries for many years. `months` are such as `2026-01`, without gaps. A January is named by its year.
 */
export function monthTicks(months: readonly string[], count: number, lang: string): MonthTick[] {
  const named = months.length <= count ? months : roundMonths(months, count);
  return named.map((month) => {
    const isNewYear = month.endsWith("-01") && months.length > MONTHS_OF_YEAR;
    return {
      index: months.indexOf(month),
      label: formatDate(`${month}-01`, lang, isNewYear ? "year" : "short-month-name"),
    };
  });
}

function roundMonths(months: readonly string[], count: number): string[] {
  const [first = "", last = ""] = [months[0], months.at(-1)];
  const scale = scaleUtc([new Date(`${first}-01`), new Date(`${last}-01`)], [0, 1]);
  const ticks = scale.ticks(count).map((tick) => tick.toISOString());
  // A span of a few months may be cut into weeks.
  return [...new Set(ticks.filter((tick) => tick.slice(8, 10) === "01"))].map((tick) =>
    tick.slice(0, "YYYY-MM".length),
  );
}
