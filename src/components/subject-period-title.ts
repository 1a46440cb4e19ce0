import { periodOf } from "../statistics/period-of";
import { formatPeriod } from "../messages/format-period";
import type { Messages } from "../messages/messages";
import { subjectTitle } from "./subject-title";
import type { PeriodView } from "./types";

/** Returns what a subject in a year or a month is called: `cs.LG Machine Learning, January 2026`. */
export function subjectPeriodTitle(
  subject: { code: string; name: string | null },
  { year, month }: PeriodView,
  { messages, locale }: { messages: Messages; locale: string },
): string {
  const title = subjectTitle(subject);
  if (year === null) return title;
  return messages.inPeriod(title, formatPeriod(periodOf({ year, month }), locale));
}
