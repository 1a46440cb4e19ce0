import fc from "fast-check";
import { interleaveProse } from "../../src/components/interleave-prose";
import { richText } from "./sample-views";

const prose = (after: number) => ({ after, ...richText("<p>.</p>") });
const orderOf = (items: string[], places: number[]) =>
  interleaveProse(items, places.map(prose)).map(({ item, prose: text }) => item ?? text.after);

test.each([
  [[], [], []],
  [
    ["a", "b"],
    [0, 1, 2],
    [0, "a", 1, "b", 2],
  ],
  [
    ["a", "b"],
    [2, 0, 0],
    [0, 0, "a", "b", 2],
  ],
  [["a"], [7], ["a", 7]],
  [[], [0, 3], [0, 3]],
])("puts %j and prose at %j in order", (items, places, expected) => {
  expect(orderOf(items, places)).toEqual(expected);
});

test("loses nothing, and keeps the order of the items", () => {
  const items = fc.array(fc.string());
  fc.assert(
    fc.property(items, fc.array(fc.integer({ min: -1, max: 20 })), (given, places) => {
      const placed = interleaveProse(given, places.map(prose));
      expect(placed).toHaveLength(given.length + places.length);
      expect(placed.flatMap(({ item }) => (item === undefined ? [] : [item]))).toEqual(given);
    }),
  );
});
