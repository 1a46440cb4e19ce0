import { RULES, type Problem, type RuleId } from "./problems";
import { FILE_START, type Range } from "./range";

/** A problem that shows only when posts are seen together, or beside their files. */
export interface SiteProblem {
  /** The `displayPath` of the post it is about; `null` for the site as a whole. */
  file: string | null;
  problem: Problem;
}

/** Returns a problem of the site as a whole, which has no place, or of a file, at `range` in it. */
export function siteProblem(file: null, rule: RuleId, message: string, fix: string): SiteProblem;
export function siteProblem(
  file: string,
  rule: RuleId,
  message: string,
  fix: string,
  range: Range,
): SiteProblem;
export function siteProblem(
  file: string | null,
  rule: RuleId,
  message: string,
  fix: string,
  { start }: Range = FILE_START,
): SiteProblem {
  const { line, column } = start;
  return { file, problem: { rule, severity: RULES[rule], line, column, message, fix } };
}
