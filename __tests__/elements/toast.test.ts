/** @jest-environment jsdom */
import { toast } from "../../src/elements/toast";

beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = `<main data-hot-papers data-copied="Copié" data-offline="Hors ligne"><p>text</p></main>`;
});

afterEach(() => jest.useRealTimers());

const said = () => document.querySelector("main > output")?.textContent;

test("is there before its words, so that they are announced, and goes after a moment", () => {
  toast("copied");
  expect(said()).toBe("");
  jest.advanceTimersByTime(1);
  expect(said()).toBe("Copié");
  jest.advanceTimersByTime(5000);
  expect(said()).toBe("");
});

test("stands in one place, and its last words stay for their whole time", () => {
  toast("copied");
  jest.advanceTimersByTime(3000);
  toast(null, "https://example.org/");
  jest.advanceTimersByTime(3000);
  expect(said()).toBe("https://example.org/");
  expect(document.querySelectorAll("output")).toHaveLength(1);
});

test("says nothing on a page that is not the theme's", () => {
  document.body.innerHTML = "<main></main>";
  toast("offline");
  jest.runAllTimers();
  expect(document.body.innerHTML).toBe("<main></main>");
});
