import type { Problem } from "./problem";

/** What a mark in a post says: problems of these rules in this line are not reported. */
export interface Ignore {
  /** Ids of rules. */
  rules: string[];
  /** The line, from 1; `null` for the whole file. */
  line: number | null;
}

/** Returns whether a mark in its post says not to report a problem. */
export function isIgnored({ rule, start }: Problem, ignores: readonly Ignore[]): boolean {
  return ignores.some(
    ({ rules, line }) => rules.includes(rule) && (line === null || line === start.line),
  );
}
