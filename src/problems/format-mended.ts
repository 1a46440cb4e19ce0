import { count } from "./count";
import { groupProblems } from "./group-problems";
import type { SiteProblem } from "./site-problem";

/** How many mended problems are named. */
const NAMED = 20;

/**
 * Returns a line for each mended problem, however many places it had: `mended: file rule: message`. Of many problems
 * the first are named and the rest counted, and of those of severity `info` there is one line for each rule.
 */
export function formatMended(mended: readonly SiteProblem[]): string[] {
  const named = mended.filter(({ problem }) => problem.severity !== "info");
  const groups = groupProblems(named);
  const lines = groups.slice(0, NAMED).map(({ file, problem: { rule, message }, others }) => {
    const places = others.length > 0 ? ` (${count(others.length + 1, "place")})` : "";
    return `mended: ${file} ${rule}: ${message.replace(/(?:(?<!\s)\s+)?\n\s*/g, " ")}${places}`;
  });
  const rest = groups.length - lines.length;
  if (rest > 0) lines.push(`mended: ${rest} more`);
  return [...lines, ...infoLines(mended)];
}

function infoLines(mended: readonly SiteProblem[]): string[] {
  const numbers = new Map<string, number>();
  for (const { problem } of mended) {
    if (problem.severity !== "info") continue;
    numbers.set(problem.rule, (numbers.get(problem.rule) ?? 0) + 1);
  }
  return [...numbers].map(([rule, number]) => `mended: ${rule} in ${count(number, "place")}`);
}
