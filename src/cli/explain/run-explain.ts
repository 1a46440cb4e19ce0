import { nearest } from "../../options/nearest";
import { rulePage } from "../../problems/problem";
import { RULE_GROUPS } from "../../problems/rules";
import { CannotRun, EXIT, type ExitCode } from "../exit-code";
import type { Io } from "../terminal/io";
import { painter } from "../terminal/paint";
import { formatRule, type AnyRule } from "./format-rule";

/** Prints what a rule is about, or the list of all rules. */
export function runExplain(
  id: string | undefined,
  { json }: { json?: boolean },
  io: Pick<Io, "out" | "colors">,
): ExitCode {
  const all: AnyRule[] = RULE_GROUPS.flatMap(({ rules }) => [...rules]);
  const asked = id === undefined ? all : all.filter((rule) => rule.id === id);
  if (asked.length === 0) {
    const near = nearest(
      id ?? "",
      all.map((rule) => rule.id),
    );
    const hint = near === null ? "hot-papers explain lists them." : `Did you mean ${near}?`;
    throw new CannotRun(`there is no rule “${id}”. ${hint}`);
  }
  const paint = painter(io.colors);
  const [rule] = asked;
  if (json) {
    io.out(
      `${JSON.stringify({ schema: "hot-papers/explain/1", rules: asked.map(inJson) }, null, 2)}\n`,
    );
  } else if (id !== undefined && rule !== undefined) {
    io.out(formatRule(rule, paint));
  } else {
    const groups = RULE_GROUPS.map(({ title, rules }) =>
      [
        paint("bold", title),
        ...rules.map(({ id: own, finds }) => `  ${own.padEnd(WIDTH)} ${finds.replaceAll("`", "")}`),
      ].join("\n"),
    );
    io.out(`${groups.join("\n\n")}\n`);
  }
  return EXIT.done;
}

const WIDTH = 22;

function inJson(rule: AnyRule) {
  const { id, severity, finds, why } = rule;
  const edits = "edits" in rule && rule.edits !== undefined ? rule.edits.safe : null;
  return {
    ...{ id, severity, finds, why },
    edits: edits === null ? null : edits ? "safe" : "unsafe",
    url: rulePage(id),
  };
}
