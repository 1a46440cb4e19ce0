import type { Problem } from "./problem";
import type { Point, Range } from "./range";

/** Returns a problem whose range and edits have their starts and ends mapped by `pointOf`. */
export function moveProblem(problem: Problem, pointOf: (point: Point) => Point): Problem {
  const move = ({ start, end }: Range): Range => ({ start: pointOf(start), end: pointOf(end) });
  const edits = problem.edits.map((edit) => ({ ...edit, ...move(edit) }));
  return { ...problem, ...move(problem), edits };
}
