import type { Reporter } from "gatsby";
import { formatProblems } from "./format-problems";
import type { Problem } from "./problem";
import type { OnProblem } from "./on-problem";
import type { SiteProblem } from "./site-problem";

/**
 * Reports problems as the option says, one block a file: as warnings, or as errors that fail a build once
 * all of them are listed.
 */
export function reportProblems(
  problems: readonly SiteProblem[],
  onProblem: OnProblem,
  reporter: Pick<Reporter, "warn" | "error" | "panicOnBuild">,
): void {
  if (onProblem === "ignore" || problems.length === 0) return;
  const byFile = new Map<string, Problem[]>();
  for (const { file, problem } of problems) {
    const name = file ?? "gatsby-config";
    byFile.set(name, [...(byFile.get(name) ?? []), problem]);
  }
  const report = onProblem === "error" ? reporter.error : reporter.warn;
  for (const [file, found] of byFile) report(formatProblems(file, found));
  if (onProblem === "error") {
    reporter.panicOnBuild(
      `${problems.length} problems in ${byFile.size} files, and the option onProblem is "error".`,
    );
  }
}
