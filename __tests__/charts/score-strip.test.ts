import { scoreStrip } from "../../src/charts/score-strip";

const xs = (scores: readonly number[]) => scoreStrip(scores)?.dots.map(({ x }) => x);

test("the best is at the right, the lowest at the left, equal factors at equal distances", () => {
  expect(xs([16, 8, 4, 2, 1])).toEqual([96, 73, 50, 27, 4]);
});

test("dots that would hide each other stand above each other, five rows high at most", () => {
  const rows = scoreStrip([100, 100, 100, 100, 100, 100, 1])?.dots.map(({ row }) => row);
  expect(rows).toEqual([0, 1, 2, 3, 4, 4, 0]);
});

test.each([
  [
    [1000, 500, 200, 150, 101],
    [200, 500, 1000],
  ],
  [
    [5000, 600, 80, 70, 60],
    [100, 1000],
  ],
])("the axis of %j names %j", (scores, values) => {
  expect(scoreStrip(scores)?.ticks.map(({ value }) => value)).toEqual(values);
});

test.each([[[]], [[0, 0, 0, 0, 0]], [[9, 8, 7, 6]]])("there is none of %j", (scores) => {
  expect(scoreStrip(scores)).toBeNull();
});

test("equal scores are no error, and no more than fifty are drawn", () => {
  expect(xs(Array.from({ length: 60 }, () => 7))).toHaveLength(50);
});
