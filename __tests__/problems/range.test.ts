import { rangeAt, rangeOver } from "../../src/problems/range";

test.each([
  ["", 3, 5],
  ["abc", 3, 8],
  ["ab\n", 4, 1],
  ["ab\n\ncd", 5, 3],
])("%j from 3:5 ends at %i:%i", (text, line, column) => {
  const start = { line: 3, column: 5 };
  expect(rangeOver(start, text)).toEqual({ start, end: { line, column } });
});

test("a length is of UTF-16 code units in one line", () => {
  expect(rangeAt({ line: 3, column: 5 }, "🌊".length).end).toEqual({ line: 3, column: 7 });
});
