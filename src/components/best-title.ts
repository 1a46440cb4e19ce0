import { periodOf } from "../statistics/period-of";
import { formatPeriod } from "../messages/format-period";
import type { Strings } from "../messages/strings";
import type { PeriodView } from "./types";

/** Returns what the best papers of a period are called: `Best of January 2026`, `Best of all time`. */
export function bestTitle(
  { year, month }: PeriodView,
  { strings, locale }: { strings: Strings; locale: string },
): string {
  return strings.bestOf(
    year === null ? strings.allTime : formatPeriod(periodOf({ year, month }), locale),
  );
}
