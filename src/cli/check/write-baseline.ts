import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ProblemChoice } from "../../problems/choose-problems";
import { chooseProblems } from "../../problems/choose-problems";
import { makeBaseline } from "../../problems/baseline";
import type { SiteProblem } from "../../problems/site-problem";

/** Writes the problems that a site has to its baseline; returns how many they are. */
export function writeBaseline(
  file: string,
  found: readonly SiteProblem[],
  choice: ProblemChoice,
): number {
  const { problems } = chooseProblems(found, { ...choice, baseline: [] });
  const known = { schema: "hot-papers/baseline/1", problems: makeBaseline(problems) };
  writeFileSync(join(file), `${JSON.stringify(known, null, 2)}\n`);
  return problems.length;
}
