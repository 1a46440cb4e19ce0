import { rangeAt, type Columns } from "./range";
import type { Report } from "./report";
import type { Rule } from "./rule";
import type { RuleId } from "./rules";

/** What is wrong in a line, found before it is known whether the line counts. */
export interface Fault extends Columns {
  rule: RuleId;
  /** Reports it, once it is known that it counts. */
  reportIn: (line: number, report: Report) => void;
}

/** Returns the fault that columns of a line break a rule; `values` are what its message is made from. */
export function fault<Values>(
  rule: Rule<RuleId, Values>,
  { column, end }: Columns,
  values: NoInfer<Values>,
): Fault {
  return {
    rule: rule.id,
    column,
    end,
    reportIn: (line, report) => report(rule, rangeAt({ line, column }, end - column), values),
  };
}
