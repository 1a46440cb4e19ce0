/** @jest-environment jsdom */
import { isPlainClick } from "../../src/elements/plain-click";

test.each<[string, MouseEventInit, boolean]>([
  ["the primary button", {}, true],
  ["the middle button", { button: 1 }, false],
  ["Ctrl", { ctrlKey: true }, false],
  ["Meta", { metaKey: true }, false],
  ["Shift", { shiftKey: true }, false],
  ["Alt", { altKey: true }, false],
])("a click with %s", (_, init, plain) => {
  expect(isPlainClick(new MouseEvent("click", init))).toBe(plain);
});

test("a click whose default action is prevented", () => {
  const taken = new MouseEvent("click", { cancelable: true });
  taken.preventDefault();
  expect(isPlainClick(taken)).toBe(false);
});
