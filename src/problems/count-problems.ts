import { count } from "./count";
import { fileName, groupProblems } from "./group-problems";
import type { Severity } from "./rule";
import type { SiteProblem } from "./site-problem";

/**
 * Returns how many problems there are, of which severity, in how many places and files, such as for the end of a
 * build. Infos are named only if there are any.
 */
export function countProblems(problems: readonly SiteProblem[]): string {
  if (problems.length === 0) return "no problems";
  const groups = groupProblems(problems);
  const of = (wanted: Severity) =>
    groups.filter(({ problem }) => problem.severity === wanted).length;
  const files = new Set(problems.map(({ file }) => fileName(file))).size;
  const infos = of("info");
  const severities = [
    count(of("error"), "error"),
    count(of("warning"), "warning"),
    ...(infos > 0 ? [count(infos, "info")] : []),
  ].join(", ");
  const places = `${count(problems.length, "place")} of ${count(files, "file")}`;
  return `${count(groups.length, "problem")} (${severities}) in ${places}`;
}
