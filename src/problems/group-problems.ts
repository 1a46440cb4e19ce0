import type { Problem } from "./problem";
import type { SiteProblem } from "./site-problem";

/** A problem with all its places: the same rule with the same message. */
export interface ProblemGroup {
  /** The file of its first place, as messages name it. */
  file: string;
  /** As it is at its first place. */
  problem: Problem;
  /** Its other places, as `file:line:column`. */
  others: string[];
}

/** Returns the problems in the order of their files and their places, each once. */
export function groupProblems(problems: readonly SiteProblem[]): ProblemGroup[] {
  const byFile = new Map<string, Problem[]>();
  for (const { file, problem } of problems) {
    const name = fileName(file);
    const own = byFile.get(name) ?? [];
    own.push(problem);
    byFile.set(name, own);
  }
  const groups = new Map<string, ProblemGroup>();
  for (const [file, found] of byFile) {
    const inOrder = found.sort(
      (a, b) => a.start.line - b.start.line || a.start.column - b.start.column,
    );
    for (const problem of inOrder) {
      const { rule, severity, message, fix, start } = problem;
      const key = JSON.stringify([rule, severity, message, fix]);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { file, problem, others: [] });
      else known.others.push(`${file}:${start.line}:${start.column}`);
    }
  }
  return [...groups.values()];
}

/**
 * Returns the name of a problem's file in messages: the file of the options if the problem is about the whole
 * site.
 */
export function fileName(file: string | null): string {
  return (file ?? "gatsby-config").replaceAll("\n", "\\n");
}
