/** @jest-environment jsdom */
import { say } from "../../src/elements/say";

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
  say(paragraph(), "postFailed");
  expect(paragraph().innerHTML).toBe(`text <span role="status"></span>`);
  jest.runAllTimers();
  expect(paragraph().innerHTML).toBe(`text <span role="status">Pas de réseau</span>`);
});

test("shows the last of several messages", () => {
  say(paragraph(), "postLoading");
  say(paragraph(), "postFailed");
  jest.runAllTimers();
  expect(paragraph().textContent).toBe("text Pas de réseau");
  say(paragraph(), null);
  jest.runAllTimers();
  expect(paragraph().innerHTML).toBe(`text <span role="status"></span>`);
});
