import { rangeAt, type Columns } from "./range";
import type { Report } from "./report";
import type { Rule } from "./rule";
import type { RuleId } from "./rules";

/** A problem in a line, found before it is known whether the line counts. */
export interface LineProblem extends Columns {
  rule: RuleId;
  /** The line is read as it is meant, so it does not stay as text. */
  isMended?: boolean;
  /** Reports it, once it is known that it counts. */
  reportIn: (line: number, report: Report) => void;
}

/** Returns the problem that columns of a line break a rule; `values` are what its message is made from. */
export function lineProblem<Values>(
  rule: Rule<RuleId, Values>,
  { column, end }: Columns,
  values: NoInfer<Values>,
): LineProblem {
  return {
    rule: rule.id,
    column,
    end,
    reportIn: (line, report) => report(rule, rangeAt({ line, column }, end - column), values),
  };
}
