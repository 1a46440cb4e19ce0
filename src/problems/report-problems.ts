import type { Reporter } from "gatsby";
import { countProblems } from "./count-problems";
import { formatInfos } from "./format-infos";
import { formatProblems } from "./format-problems";
import { groupProblems, type ProblemGroup } from "./group-problems";
import { logText } from "./log-text";
import type { OnProblem } from "./on-problem";
import type { SiteProblem } from "./site-problem";

/** The number of problems listed for one rule. A broken import may cause far more than anybody would read. */
const MOST_OF_A_RULE = 100;

/**
 * Reports problems as the option says, one block for each file, and each problem only once, even if it has
 * several places: as warnings, or as errors that fail a build after all of them are listed. Of severity `info`
 * there is one line for each rule, and none fails a build.
 */
export function reportProblems(
  problems: readonly SiteProblem[],
  onProblem: OnProblem,
  reporter: Pick<Reporter, "info" | "warn" | "error" | "panicOnBuild">,
): void {
  if (onProblem === "ignore" || problems.length === 0) return;
  const grave = problems.filter(({ problem }) => problem.severity !== "info");
  const listed = new Map<string, ProblemGroup[]>();
  const ofRule = new Map<string, number>();
  for (const group of groupProblems(grave)) {
    const number = (ofRule.get(group.problem.rule) ?? 0) + 1;
    ofRule.set(group.problem.rule, number);
    if (number > MOST_OF_A_RULE) continue;
    const own = listed.get(group.file) ?? [];
    own.push(group);
    listed.set(group.file, own);
  }
  const report = onProblem === "error" ? reporter.error : reporter.warn;
  for (const [file, groups] of listed) report(logText(formatProblems(file, groups)));
  for (const [rule, number] of ofRule) {
    if (number > MOST_OF_A_RULE) report(`${number - MOST_OF_A_RULE} more problems of ${rule}`);
  }
  for (const line of formatInfos(problems)) reporter.info(logText(line));
  if (onProblem === "error" && grave.length > 0) {
    reporter.panicOnBuild(`${countProblems(grave)}, and the option onProblem is "error".`);
  }
}

/** Reports in one line how many problems there are, unless the option is to ignore them. */
export function reportCount(
  problems: readonly SiteProblem[],
  onProblem: OnProblem,
  reporter: Pick<Reporter, "info">,
): void {
  if (onProblem === "ignore" || problems.length === 0) return;
  reporter.info(`Posts: ${countProblems(problems)}`);
}
