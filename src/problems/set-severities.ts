import type { RuleLevels } from "./on-problem";
import type { Problem } from "./problem";
import { severityOf } from "./severity-of";
import type { SiteProblem } from "./site-problem";

/**
 * Returns the problems of a post with the severities that the site gives to their rules, without those of
 * rules that are off.
 */
export function setSeverities(problems: readonly Problem[], levels: RuleLevels): Problem[] {
  return problems.flatMap((problem) => {
    const level = levels[problem.rule];
    if (level === undefined) return [problem];
    return level === "off" ? [] : [{ ...problem, severity: severityOf(level) }];
  });
}

/** Returns the problems of a site as `setSeverities` does those of a post. */
export function setSiteSeverities(
  problems: readonly SiteProblem[],
  levels: RuleLevels,
): SiteProblem[] {
  return problems.flatMap(({ file, problem }) =>
    setSeverities([problem], levels).map((set) => ({ file, problem: set })),
  );
}
