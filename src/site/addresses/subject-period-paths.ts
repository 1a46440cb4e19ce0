import type { Period } from "../../statistics/papers-by-period";
import type { SubjectPeriods } from "../../statistics/subject-periods";
import type { SitePaths } from "./site-paths";

/** Returns the path of a subject's papers of a year or month, by date; `null` if there is no such page. */
export type SubjectPeriodPathOf = (code: string, period: Period) => string | null;

/** Returns a function that gives the path of a subject in a period. Every link to these pages uses it, so none is broken. */
export function subjectPeriodPaths(
  subjects: SubjectPeriods,
  paths: Pick<SitePaths, "subject">,
): SubjectPeriodPathOf {
  return (code, period) =>
    subjects.get(code)?.has(period) === true ? paths.subject(code, "date", period) : null;
}
