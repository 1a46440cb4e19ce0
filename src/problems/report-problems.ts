import type { Reporter } from "gatsby";
import { countProblems } from "./count-problems";
import { formatInfos } from "./format-infos";
import { formatProblems } from "./format-problems";
import { groupProblems, type ProblemGroup } from "./group-problems";
import { logText } from "./log-text";
import type { OnProblem } from "./on-problem";
import { failingSeverities } from "./severity-of";
import type { SiteProblem } from "./site-problem";

/** The number of problems listed for one rule. A broken import may cause far more than anybody would read. */
const MOST_OF_A_RULE = 100;

/**
 * Reports problems as the option says, one block for each file, and each problem only once, even if it has
 * several places: as warnings, or as errors if they fail a build, which they do after all of them are listed. Of
 * severity `info` there is one line for each rule.
 */
export function reportProblems(
  problems: readonly SiteProblem[],
  onProblem: OnProblem,
  reporter: Pick<Reporter, "info" | "warn" | "error" | "panicOnBuild">,
): void {
  if (onProblem === "ignore" || problems.length === 0) return;
  const failing = failingSeverities(onProblem);
  const fails = ({ problem }: SiteProblem) => failing.includes(problem.severity);
  const isInfo = ({ problem }: SiteProblem) => problem.severity === "info";
  list(
    problems.filter((found) => fails(found) && !isInfo(found)),
    reporter.error,
  );
  list(
    problems.filter((found) => !fails(found) && !isInfo(found)),
    reporter.warn,
  );
  const reportInfo = failing.includes("info") ? reporter.error : reporter.info;
  for (const line of formatInfos(problems)) reportInfo(logText(line));
  if (!problems.some(fails)) return;
  const option =
    typeof onProblem === "string" ? `"${onProblem}"` : `{ failOn: "${onProblem.failOn}" }`;
  reporter.panicOnBuild(`${countProblems(problems)}, and the option onProblem is ${option}.`);
}

function list(problems: readonly SiteProblem[], report: (text: string) => void): void {
  const listed = new Map<string, ProblemGroup[]>();
  const ofRule = new Map<string, number>();
  for (const group of groupProblems(problems)) {
    const number = (ofRule.get(group.problem.rule) ?? 0) + 1;
    ofRule.set(group.problem.rule, number);
    if (number > MOST_OF_A_RULE) continue;
    const own = listed.get(group.file) ?? [];
    own.push(group);
    listed.set(group.file, own);
  }
  for (const [file, groups] of listed) report(logText(formatProblems(file, groups)));
  for (const [rule, number] of ofRule) {
    if (number > MOST_OF_A_RULE) report(`${number - MOST_OF_A_RULE} more problems of ${rule}`);
  }
}

/** Reports in one line how many problems there are, unless the option is to ignore them. */
export function reportCount(
  problems: readonly SiteProblem[],
  onProblem: OnProblem,
  reporter: Pick<Reporter, "info">,
): void {
  if (onProblem === "ignore") return;
  reporter.info(`Posts: ${countProblems(problems)}`);
}
