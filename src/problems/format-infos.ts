import { count } from "./count";
import { fileName, groupProblems } from "./group-problems";
import type { SiteProblem } from "./site-problem";

/**
 * Returns a line for each rule of severity `info` among `problems`: its number of places and files, and the first
 * place, as `file:line:column`. Other problems are left out.
 */
export function formatInfos(problems: readonly SiteProblem[]): string[] {
  const byRule = new Map<string, SiteProblem[]>();
  for (const found of problems) {
    const { rule, severity } = found.problem;
    if (severity !== "info") continue;
    const own = byRule.get(rule) ?? [];
    own.push(found);
    byRule.set(rule, own);
  }
  return [...byRule].map(([rule, found]) => {
    const files = new Set(found.map(({ file }) => fileName(file))).size;
    const [first] = groupProblems(found);
    const at = first && `${first.file}:${first.problem.start.line}:${first.problem.start.column}`;
    return `${rule}: ${count(found.length, "place")} of ${count(files, "file")}, first at ${at}`;
  });
}
