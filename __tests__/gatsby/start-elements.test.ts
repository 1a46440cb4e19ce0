/** @jest-environment jsdom */
import { startElements } from "../../src/gatsby/start-elements";

jest.mock(
  "../../static/hot-papers/elements/manifest.json",
  () => ({ main: "/hot-papers/elements/main-HASH.js" }),
  { virtual: true },
);

test("loads the elements once, as soon as there is a page of the theme", () => {
  const scripts = () => [...document.querySelectorAll("script")].map((script) => script.outerHTML);
  startElements();
  expect(scripts()).toEqual([]);
  document.body.innerHTML = "<div data-hot-papers></div>";
  startElements();
  startElements();
  expect(scripts()).toEqual([
    `<script type="module" src="/hot-papers/elements/main-HASH.js"></script>`,
  ]);
});
