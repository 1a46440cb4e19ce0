import { shiftIntoView } from "../../src/elements/shift-into-view";

test.each([
  ["inside", { left: 10, right: 200 }, 0],
  ["over the left edge", { left: -20, right: 100 }, 24],
  ["over the right edge", { left: 250, right: 400 }, -14],
  ["wider than the page", { left: 30, right: 500 }, -26],
])("what is %s is moved by what it lacks alone", (_, box, expected) => {
  expect(shiftIntoView(box, 390)).toBe(expected);
});
