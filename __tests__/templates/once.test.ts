import { once } from "../../src/templates/once";

test("a text is given once, and another page begins anew", () => {
  const first = once();
  expect(["a", "b", "a", null, "b"].map(first)).toEqual(["a", "b", null, null, null]);
  expect(once()("a")).toBe("a");
});
