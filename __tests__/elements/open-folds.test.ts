/** @jest-environment jsdom */
import { openFolds } from "../../src/elements/open-folds";

beforeAll(() => openFolds());

beforeEach(() => {
  document.body.innerHTML =
    '<div data-fold="" id="a"><p>Text</p></div><div data-fold="" id="b"></div>';
});

const folded = () => [...document.querySelectorAll("[data-fold]")].map(({ id }) => id);

test("a click opens the text that it is in, and no other", () => {
  document.querySelector("p")?.click();
  expect(folded()).toEqual(["b"]);
});

test("a match of find-in-page, for which a browser scrolls the box, opens it", () => {
  document.getElementById("b")?.dispatchEvent(new Event("scroll"));
  expect(folded()).toEqual(["a"]);
});

test("scrolling the page opens nothing", () => {
  document.dispatchEvent(new Event("scroll"));
  expect(folded()).toEqual(["a", "b"]);
});
