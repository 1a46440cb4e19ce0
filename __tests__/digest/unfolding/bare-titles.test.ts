import { linedTitle } from "../../../src/digest/unfolding/bare-titles";
import { cpuSeconds } from "../../support/cpu-seconds";

const line = (paper: number) => `A paper about chairs https://arxiv.org/abs/2603.${10_000 + paper}`;

test("each line of a paragraph of titles and addresses has one, but not where one line is something else", () => {
  const lines = ["# Chairs", line(1), line(2), "", line(3), "and more"];
  const titles = lines.map((_, at) => linedTitle(lines, at)?.title ?? null);
  const title = { start: 0, end: "A paper about chairs".length };
  expect(titles).toEqual([null, title, title, null, null, null]);
});

test("a paragraph of 4,000 is read once, not once for each of its lines", () => {
  const lines = Array.from({ length: 4000 }, (_, paper) => line(paper));
  const seconds = cpuSeconds(() => {
    expect(lines.every((_, at) => linedTitle(lines, at) !== null)).toBe(true);
  });
  expect(seconds).toBeLessThan(2);
});
