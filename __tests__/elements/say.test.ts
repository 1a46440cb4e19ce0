/** @jest-environment jsdom */
import { announce } from "../../src/elements/announce";

beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = `<main data-hot-papers data-post-failed="Pas de réseau"><p>text</p></main>`;
});

afterEach(() => jest.useRealTimers());

function paragraph(): HTMLElement {
  const element = document.querySelector("p");
  if (!element) throw new Error("There is no paragraph.");
  return element;
}

test("adds a status first and its words, in the page's language, after that", () => {
  announce(paragraph(), "postFailed");
  expect(paragraph().innerHTML).toBe(`text <span role="status"></span>`);
  jest.runAllTimers();
  expect(paragraph().innerHTML).toBe(`text <span role="status">Pas de réseau</span>`);
});

test("shows the last of several messages", () => {
  announce(paragraph(), "postLoading");
  announce(paragraph(), "postFailed");
  jest.runAllTimers();
  expect(paragraph().textContent).toBe("text Pas de réseau");
  announce(paragraph(), null);
  jest.runAllTimers();
  expect(paragraph().innerHTML).toBe(`text <span role="status"></span>`);
});
