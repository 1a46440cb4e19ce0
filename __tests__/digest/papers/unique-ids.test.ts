import fc from "fast-check";
import { uniqueIds } from "../../../src/digest/papers/unique-ids";

test("a key that is taken gets a number", () => {
  const claim = uniqueIds();
  expect(["a", "b", "a", "a-2", "a"].map(claim)).toEqual(["a", "b", "a-2", "a-2-2", "a-3"]);
});

test("no id is given twice", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "a-2", "a-2-2", "a-3", "b")), (keys) => {
      const ids = keys.map(uniqueIds());
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
