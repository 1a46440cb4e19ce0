import type { Problem } from "./problem";

/**
 * Returns the problems of one file as a block of text, in the order of their places: the file's path, how many
 * there are, then each as `file:line:column severity rule` over its message and its fix. Empty for no problem.
 */
export function formatProblems(filePath: string, problems: Problem[]): string {
  if (problems.length === 0) return "";
  const sorted = [...problems].sort(
    (a, b) => a.start.line - b.start.line || a.start.column - b.start.column,
  );
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [`${filePath}: ${count}`, ...sorted.map((problem) => describe(filePath, problem))].join(
    "\n\n",
  );
}

function describe(filePath: string, problem: Problem): string {
  const { severity, rule, message, fix } = problem;
  const { line, column } = problem.start;
  const rows = [`${filePath}:${line}:${column} ${severity} ${rule}`, indent(message)];
  return (fix === null ? rows : [...rows, indent(`Fix: ${fix}`)]).join("\n");
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
