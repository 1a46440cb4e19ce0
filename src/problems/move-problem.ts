import type { Problem } from "./problem";
import type { Point, Range } from "./range";

/** Returns a problem with its range and its edits where `pointOf` puts their starts and ends. */
export function moveProblem(problem: Problem, pointOf: (point: Point) => Point): Problem {
  const move = ({ start, end }: Range): Range => ({ start: pointOf(start), end: pointOf(end) });
  const edits = problem.edits.map((edit) => ({ ...edit, ...move(edit) }));
  return { ...problem, ...move(problem), edits };
}
