import { makeProblem, type Problem } from "./problem";
import type { Range } from "./range";
import type { Rule } from "./rule";
import type { RuleId } from "./rules";

/** A problem that only several posts together, or posts and their files, reveal. */
export interface SiteProblem {
  /** The `displayPath` of the post it is about; `null` for the site as a whole. */
  file: string | null;
  problem: Problem;
}

/** Returns the problem that a range of a file breaks a rule; `values` are what its message is made from. */
export function siteProblem<Values>(
  file: string | null,
  rule: Rule<RuleId, Values>,
  range: Range,
  values: NoInfer<Values>,
): SiteProblem {
  return { file, problem: makeProblem(rule, range, values) };
}
