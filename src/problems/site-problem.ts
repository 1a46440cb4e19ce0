import { RULES, type Problem, type RuleId } from "./problems";

/** A problem that shows only when posts are seen together, or beside their files. */
export interface SiteProblem {
  /** The `displayPath` of the post it is about; `null` for the site as a whole. */
  file: string | null;
  problem: Problem;
}

/** Returns a problem of a file as a whole, placed at its first character unless told otherwise. */
export function siteProblem(
  file: string | null,
  rule: RuleId,
  message: string,
  fix: string,
  { line, column } = { line: 1, column: 1 },
): SiteProblem {
  return { file, problem: { rule, severity: RULES[rule], line, column, message, fix } };
}
