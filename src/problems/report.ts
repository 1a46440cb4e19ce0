import { makeProblem, type Problem } from "./problem";
import type { Range } from "./range";
import type { Rule } from "./rule";
import type { RuleId } from "./rules";

/** Takes a broken rule, the range in the post that breaks it, and the values for its message. */
export type Report = <Values>(
  rule: Rule<RuleId, Values>,
  range: Range,
  values: NoInfer<Values>,
) => void;

/** Returns a `report` that hands each problem to `take`. */
export function reportTo(take: (problem: Problem) => void): Report {
  return (rule, range, values) => take(makeProblem(rule, range, values));
}

/** Returns a `report` that appends to `problems`. */
export function reportInto(problems: Problem[]): Report {
  return reportTo((problem) => void problems.push(problem));
}

/** Returns a `report` that keeps what it takes, and a function that hands all of it on to another. */
export function holdReports(): { hold: Report; handOn: (report: Report) => void } {
  const held: ((report: Report) => void)[] = [];
  return {
    hold: (rule, range, values) => void held.push((report) => report(rule, range, values)),
    handOn: (report) => held.forEach((hand) => hand(report)),
  };
}
