import { periodOf } from "../statistics/period-of";
import { formatPeriod } from "../messages/format-period";
import type { Messages } from "../messages/messages";
import type { PeriodView } from "./types";

/** Returns what the best papers of a period are called: `Best of January 2026`, `Best of all time`. */
export function topTitle(
  { year, month }: PeriodView,
  { messages, locale }: { messages: Messages; locale: string },
): string {
  return messages.bestOf(
    year === null ? messages.allTime : formatPeriod(periodOf({ year, month }), locale),
  );
}
