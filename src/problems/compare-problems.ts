import { fileName } from "./group-problems";
import type { SiteProblem } from "./site-problem";

/** What became of a site's problems since it was looked at before. */
export interface Comparison {
  added: SiteProblem[];
  mended: SiteProblem[];
}

/**
 * Returns the problems that `now` has and `before` had not, and the reverse. A problem that moved within its file
 * is the same, since lines above it may come and go.
 */
export function compareProblems(
  before: readonly SiteProblem[],
  now: readonly SiteProblem[],
): Comparison {
  const [mended, added] = without(before, now, withPlace);
  const [stillMended, stillAdded] = without(mended, added, withoutPlace);
  return { added: stillAdded, mended: stillMended };
}

/** Returns what is left of both lists where each problem of one takes one of the other that has the same key. */
function without(
  left: readonly SiteProblem[],
  right: readonly SiteProblem[],
  keyOf: (found: SiteProblem) => string,
): [left: SiteProblem[], right: SiteProblem[]] {
  const numbers = new Map<string, number>();
  for (const found of right) numbers.set(keyOf(found), (numbers.get(keyOf(found)) ?? 0) + 1);
  const take = (found: SiteProblem) => {
    const number = numbers.get(keyOf(found)) ?? 0;
    if (number > 0) numbers.set(keyOf(found), number - 1);
    return number > 0;
  };
  const alone = left.filter((found) => !take(found));
  // What was not taken is left over; of equal ones, the last.
  const rest = right.toReversed().filter((found) => take(found));
  return [alone, rest.reverse()];
}

function withPlace(found: SiteProblem): string {
  const { line, column } = found.problem.start;
  return `${line}:${column} ${withoutPlace(found)}`;
}

function withoutPlace({ file, problem: { rule, severity, message, fix } }: SiteProblem): string {
  return JSON.stringify([fileName(file), rule, severity, withoutLines(message), fix]);
}

/** Returns a message without the numbers of lines in it, since lines above may come and go. */
export function withoutLines(message: string): string {
  return message.replace(/\bline \d+/g, "line");
}
