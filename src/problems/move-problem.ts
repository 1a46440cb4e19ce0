import type { Problem } from "./problem";
import { isBefore, type Point, type Range } from "./range";

/** Returns a problem whose range and edits have their starts and ends mapped by `pointOf`; a start alone, where its end comes before it. */
export function moveProblem(problem: Problem, pointOf: (point: Point) => Point): Problem {
  const move = (range: Range): Range => {
    const start = pointOf(range.start);
    const end = pointOf(range.end);
    return { start, end: isBefore(end, start) ? start : end };
  };
  const edits = problem.edits.map((edit) => ({ ...edit, ...move(edit) }));
  return { ...problem, ...move(problem), edits };
}
