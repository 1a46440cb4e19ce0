import { nearest } from "../../options/nearest";
import type { Level, RuleLevels } from "../../problems/on-problem";
import { RULE_GROUPS } from "../../problems/rules";
import { CannotRun } from "../exit-code";

const LEVELS: readonly (Level | "off")[] = ["off", "info", "warn", "warning", "error"];

/** Returns the severities that flags such as `math-invalid=error` give to rules. Throws `CannotRun` on a wrong one. */
export function ruleLevels(flags: readonly string[]): RuleLevels {
  return Object.fromEntries(flags.map(readFlag));
}

function readFlag(flag: string): [string, Level | "off"] {
  const [id = "", written = ""] = flag.split("=");
  const known: string[] = RULE_GROUPS.flatMap(({ rules }) => rules.map((rule) => rule.id));
  if (!known.includes(id)) {
    const near = nearest(id, known);
    const hint = near === null ? "hot-papers explain lists them" : `did you mean ${near}?`;
    throw new CannotRun(`--rule ${flag}: “${id}” is not a rule; ${hint}`);
  }
  const level = LEVELS.find((name) => name === written);
  if (level === undefined) {
    throw new CannotRun(`--rule ${flag}: write ${id}=off, =info, =warn or =error`);
  }
  return [id, level];
}
