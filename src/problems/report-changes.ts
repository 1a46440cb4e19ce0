import type { Reporter } from "gatsby";
import { compareProblems } from "./compare-problems";
import { formatMended } from "./format-mended";
import { logText } from "./log-text";
import type { OnProblem } from "./on-problem";
import { reportProblems } from "./report-problems";
import type { SiteProblem } from "./site-problem";

/**
 * Reports the problems of `now` that `before` had not, then the mended ones, unless the option is to ignore all.
 * Returns whether there were any of either.
 */
export function reportChanges(
  before: readonly SiteProblem[],
  now: readonly SiteProblem[],
  onProblem: OnProblem,
  reporter: Pick<Reporter, "info" | "warn" | "error" | "panicOnBuild">,
): boolean {
  const { added, mended } = compareProblems(before, now);
  reportProblems(added, onProblem, reporter);
  if (onProblem !== "ignore") {
    for (const line of formatMended(mended)) reporter.info(logText(line));
  }
  return added.length > 0 || mended.length > 0;
}
