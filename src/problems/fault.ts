import type { RuleId } from "./problems";

/** What is wrong in a line, found before it is known whether the line counts: column from 1 in the line. */
export interface Fault {
  rule: RuleId;
  column: number;
  message: string;
  fix: string;
}
