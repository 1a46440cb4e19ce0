/** @jest-environment jsdom */
import { startElements } from "../../../src/gatsby/ssr/start-elements";

jest.mock(
  "../../../static/hot-papers/elements/manifest.json",
  () => ({ main: "/hot-papers/elements/main-HASH.js" }),
  { virtual: true },
);

// The page has come in.
afterAll(() => dispatchEvent(new Event("load")));

test("loads the elements once, as soon as there is a page of the theme", () => {
  const scripts = () => [...document.querySelectorAll("script")].map((script) => script.outerHTML);
  startElements();
  expect(scripts()).toEqual([]);
  document.body.innerHTML = "<div data-hot-papers='/'></div>";
  startElements();
  startElements();
  expect(scripts()).toEqual([
    `<script type="module" src="/hot-papers/elements/main-HASH.js"></script>`,
  ]);
});

test("has each new page show the colour scheme, in `gatsby develop` too", () => {
  localStorage["hot-papers/color-scheme"] = "dark";
  const select =
    "<hot-papers-color-scheme><select><option value=''><option>dark</select></hot-papers-color-scheme>";
  document.body.innerHTML = `<div data-hot-papers='/'>${select}</div>`;
  startElements();
  expect(document.documentElement.dataset.colorScheme).toBe("dark");
  document.body.innerHTML = `<div data-hot-papers='/'>${select}</div>`;
  expect(document.querySelector("select")?.value).toBe("");
  startElements();
  expect(document.querySelector("select")?.value).toBe("dark");
});

test("a page of the site loses the colour scheme, and the next page of the theme has it again", () => {
  const page = document.body.innerHTML;
  document.body.innerHTML = "<p>The site's own.</p>";
  startElements();
  expect(document.documentElement.dataset.colorScheme).toBeUndefined();
  for (const type of ["storage", "pageshow"]) dispatchEvent(new Event(type));
  expect(document.documentElement.dataset.colorScheme).toBeUndefined();
  document.body.innerHTML = page;
  startElements();
  expect(document.documentElement.dataset.colorScheme).toBe("dark");
});
