import type { Level, OnProblem } from "./on-problem";
import { SEVERITIES, type Severity } from "./rule";

/** Returns the severity that the options mean. */
export function severityOf(level: Level): Severity {
  return level === "warn" ? "warning" : level;
}

/** Returns the severities that fail a build; none if it never fails. */
export function failingSeverities(onProblem: OnProblem): readonly Severity[] {
  if (onProblem === "ignore" || onProblem === "warn") return [];
  const least = onProblem === "error" ? "warning" : severityOf(onProblem.failOn);
  return SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);
}
