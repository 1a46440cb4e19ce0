import fc from "fast-check";
import { paperBlocks } from "../../../src/outputs/search/paper-blocks";

test.each([
  [0, [[0, 0]]],
  [3, [[0, 3]]],
  [10, [[0, 10]]],
  [17, [[0, 17]]],
  [
    20,
    [
      [0, 10],
      [10, 10],
    ],
  ],
  [
    25,
    [
      [0, 15],
      [15, 10],
    ],
  ],
])("%p papers in runs of ten", (papers, runs) => {
  expect(paperBlocks(papers, 10).map((block) => [block.first, block.papers])).toEqual(runs);
});

test("a new paper changes no run but the first, or ends it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (papers) => {
      const fromOldest = (count: number) =>
        paperBlocks(count, 10)
          .slice(1)
          .map(({ first, papers: own }) => [count - first, own]);
      const before = fromOldest(papers);
      expect(fromOldest(papers + 1).slice(-before.length || Infinity)).toEqual(before);
    }),
  );
});
