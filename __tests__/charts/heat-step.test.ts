import { heatStep } from "../../src/charts/heat-step";

test.each([
  [1000, 4],
  [317, 4],
  [315, 3],
  [100, 3],
  [99, 2],
  [32, 2],
  [31, 1],
  [1, 1],
])("of a best score of 1,000 a score of %i is %i", (score, step) => {
  expect(heatStep(score, 1000)).toBe(step);
});

test("a score above the best, as on a page of a long digest, is as hot as it gets", () => {
  expect(heatStep(2000, 1000)).toBe(4);
});
