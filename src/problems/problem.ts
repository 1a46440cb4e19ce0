import type { Range } from "./range";
import type { Edit, Rule, Severity } from "./rule";
import type { RuleId } from "./rules";

/** Where the pages of the rules are, from the root of the repository. */
export const RULE_PAGES = "docs/reference/problems";

/** A problem in a post, with its range in the file as it is on disk. */
export interface Problem extends Range {
  rule: RuleId;
  severity: Severity;
  message: string;
  /** What the author can do, in words; `null` if there is no advice. */
  fix: string | null;
  /** Edits that a program can make; empty if the fix is not known exactly. They do not overlap. */
  edits: Edit[];
  /** The edits change nothing that the site shows. */
  safe: boolean;
  /** The page of the rule. */
  url: string;
}

/** Returns the page of a rule, with the rule's own examples. */
export function rulePage(rule: RuleId): string {
  return `${RULE_PAGES}/${rule}.md`;
}

/** Returns the problem that a range breaks a rule; `values` are what its message is made from. */
export function makeProblem<Values>(
  rule: Rule<RuleId, Values>,
  range: Range,
  values: NoInfer<Values>,
): Problem {
  const { id, severity, describe } = rule;
  const { message, fix } = describe(values);
  const edits = rule.edits?.of(values, range) ?? [];
  const safe = edits.length > 0 && rule.edits?.safe === true;
  const { start, end } = range;
  return { rule: id, severity, start, end, message, fix, edits, safe, url: rulePage(id) };
}
