import { fileName, groupProblems } from "./group-problems";
import type { SiteProblem } from "./site-problem";

/** Returns how many problems there are, of which severity, in how many places and files, such as for the end of a build. */
export function countProblems(problems: readonly SiteProblem[]): string {
  const groups = groupProblems(problems);
  const of = (wanted: "error" | "warning") =>
    groups.filter(({ problem }) => problem.severity === wanted).length;
  const files = new Set(problems.map(({ file }) => fileName(file))).size;
  const severities = [count(of("error"), "error"), count(of("warning"), "warning")].join(", ");
  const places = `${count(problems.length, "place")} of ${count(files, "file")}`;
  return `${count(groups.length, "problem")} (${severities}) in ${places}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
