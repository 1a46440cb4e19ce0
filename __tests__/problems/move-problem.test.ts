import { makeProblem } from "../../src/problems/problem";
import { moveProblem } from "../../src/problems/move-problem";
import { rangeAt, type Point } from "../../src/problems/range";
import { fileEmpty } from "../../src/problems/rules/file-empty";

const problem = makeProblem(fileEmpty, rangeAt({ line: 3, column: 2 }, 4), {});

test.each<[string, (point: Point) => Point, number[]]>([
  ["is moved", ({ line, column }) => ({ line: line + 1, column }), [4, 2, 4, 6]],
  [
    "is its start, where the text at its end stood before that",
    ({ line, column }) => ({ line: column > 4 ? 1 : line, column }),
    [3, 2, 3, 2],
  ],
])("a range %s", (_, pointOf, expected) => {
  const { start, end } = moveProblem(problem, pointOf);
  expect([start.line, start.column, end.line, end.column]).toEqual(expected);
});
