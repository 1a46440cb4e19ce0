import { keepEqual } from "../../src/site/keep-equal";

test("what equals a value of the run before is that very object, in the order of now", () => {
  const before = new Map([
    ["a", { words: ["one"] }],
    ["b", { words: ["two"] }],
    ["gone", { words: [] }],
  ]);
  const now = new Map([
    ["b", { words: ["two", "more"] }],
    ["a", { words: ["one"] }],
    ["new", { words: [] }],
  ]);
  const kept = keepEqual(before, now);
  expect([...kept]).toEqual([...now]);
  expect(kept.get("a")).toBe(before.get("a"));
  expect(kept.get("b")).toBe(now.get("b"));
  expect(kept.get("new")).toBe(now.get("new"));
});
