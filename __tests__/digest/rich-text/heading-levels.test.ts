import type { Element, Root } from "hast";
import fc from "fast-check";
import { setHeadingLevels } from "../../../src/digest/rich-text/heading-levels";

function levels(written: number[], topHeading: number): number[] {
  const children = written.map((level): Element => ({
    type: "element",
    tagName: `h${level}`,
    properties: {},
    children: [],
  }));
  const tree: Root = { type: "root", children };
  setHeadingLevels(tree, topHeading);
  return children.map(({ tagName }) => Number(tagName.slice(1)));
}

test.each([
  [[2, 4], 2, [2, 3]],
  [[1, 2, 3], 3, [3, 4, 5]],
  [[3, 2], 2, [2, 2]],
  [[1, 3, 2], 2, [2, 3, 3]],
  [[1, 2, 3, 4, 5, 6], 3, [3, 4, 5, 6, 6, 6]],
])("headings %j under %i become %j", (written, top, expected) => {
  expect(levels(written, top)).toEqual(expected);
});

test("the outermost comes first, and no level is left out on the way down", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 })), fc.constantFrom(2, 3), (written, top) => {
      const result = levels(written, top);
      expect(result[0] ?? top).toBe(top);
      result.forEach((level, index) => {
        expect(level).toBeGreaterThanOrEqual(top);
        expect(level).toBeLessThanOrEqual(Math.min(6, (result[index - 1] ?? level) + 1));
      });
    }),
  );
});
