import { monthsOf } from "../../statistics/months-of";
import type { PapersByPeriod } from "../../statistics/papers-by-period";
import { subjectCounts } from "../../statistics/subject-counts";
import type { SubjectPeriodPathOf } from "../addresses/subject-period-paths";
import type { SubjectContext } from "./route";

const LATEST_MONTHS = 24;

/**
 * Returns a function that gives a subject's number of papers in each of the newest months of the archive,
 * newest first; an empty list for a subject without papers in these months, and on a site without `trends`.
 */
export function subjectActivity(
  byPeriod: PapersByPeriod,
  trends: boolean,
  pathOf: SubjectPeriodPathOf,
): (code: string) => SubjectContext["activity"] {
  if (!trends) return () => [];
  const months = monthsOf(byPeriod.keys()).reverse().slice(0, LATEST_MONTHS);
  const counts = subjectCounts(byPeriod, months);
  return (code) =>
    counts.get(code)?.map((papers, index) => {
      const period = months[index] ?? "";
      return { period, papers, path: pathOf(code, period) };
    }) ?? [];
}
