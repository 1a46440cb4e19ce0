import type { Severity } from "./rule";

/** A severity as the options name it; `warn` is `warning`. */
export type Level = Severity | "warn";

/**
 * How a build handles problems in posts: ignore them, report them, or report them and fail: on all but infos
 * (`error`), or on those of a severity and of every graver one (`failOn`).
 */
export type OnProblem = "ignore" | "warn" | "error" | { failOn: Level };

/** The severities that a site gives to rules, by the id of each; `off` if it wants to hear nothing of the rule. */
export type RuleLevels = Record<string, Level | "off">;
