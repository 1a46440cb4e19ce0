import { existsSync, writeFileSync } from "node:fs";
import { readBaseline } from "../../config/problem-choice";
import { chooseProblems } from "../../problems/choose-problems";
import { isEntryOf, makeBaseline } from "../../problems/baseline";
import { errorMessage } from "../error-message";
import { CannotRun } from "../exit-code";
import type { RawProblems } from "./find-problems";

/**
 * Writes the problems that the files asked for have to a baseline, beside what it has of others; returns how many they are.
 * Throws `CannotRun` if the file cannot be read or written.
 */
export function writeBaseline(
  file: string,
  { found, choice, isAsked }: Pick<RawProblems, "found" | "choice" | "isAsked">,
): number {
  const { problems } = chooseProblems(found, { ...choice, baseline: [] });
  try {
    const before = existsSync(file) && !isAsked(null) ? readBaseline("/", file) : [];
    const others = before.filter((entry) => !isEntryOf(entry, isAsked));
    const known = { schema: "hot-papers/baseline/1", problems: makeBaseline(problems, others) };
    writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`);
  } catch (error) {
    throw new CannotRun(errorMessage(error));
  }
  return problems.length;
}
