/** @jest-environment jsdom */
import { prefetchLinks } from "../../src/elements/prefetch-links";

const ROOT = "http://localhost/papers/";

beforeAll(() => prefetchLinks(ROOT));

beforeEach(() => {
  jest.useFakeTimers();
  document.head.innerHTML = "";
});

afterEach(() => jest.useRealTimers());

/** Points at a link for some time; returns what the page then has hints for. */
function point(attributes: string, milliseconds = 100): (string | null)[] {
  document.body.innerHTML = `<a ${attributes}><b>link</b></a><p>text</p>`;
  document.querySelector("b")?.dispatchEvent(new Event("pointerover", { bubbles: true }));
  jest.advanceTimersByTime(milliseconds);
  document.querySelector("p")?.dispatchEvent(new Event("pointerover", { bubbles: true }));
  jest.runAllTimers();
  return [...document.querySelectorAll("link[rel=prefetch]")].map((link) =>
    link.getAttribute("href"),
  );
}

test.each([
  ["a page", `href="/papers/posts/a/"`, [`${ROOT}posts/a/`]],
  ["a place in another page", `href="/papers/posts/b/#c"`, [`${ROOT}posts/b/`]],
  ["a page with a dot in its address", `href="/papers/subjects/cs.LG"`, [`${ROOT}subjects/cs.LG`]],
  ["a place in this page", `href="#c"`, []],
  ["a file", `href="/papers/feed.xml"`, []],
  ["a page outside the path prefix", `href="/blog/"`, []],
  ["another host", `href="https://arxiv.org/papers/"`, []],
  ["a download", `href="/papers/posts/d/" download`, []],
  ["a page for a new tab", `href="/papers/posts/e/" target="_blank"`, []],
  ["no address", `id="f"`, []],
])("%s", (_, attributes, hints) => {
  expect(point(attributes)).toEqual(hints);
});

test("a page is asked for once, and only when the pointer stays", () => {
  expect(point(`href="/papers/posts/g/"`, 50)).toEqual([]);
  expect(point(`href="/papers/posts/g/"`)).toEqual([`${ROOT}posts/g/`]);
  expect(point(`href="/papers/posts/g/"`)).toEqual([`${ROOT}posts/g/`]);
});

test("a link in a drawing is left alone, without an error", () => {
  const errors: string[] = [];
  const note = ({ message }: ErrorEvent) => void errors.push(message);
  addEventListener("error", note);
  document.body.innerHTML = `<svg><a href="/papers/archive/"><rect/></a></svg>`;
  document.querySelector("rect")?.dispatchEvent(new Event("pointerover", { bubbles: true }));
  jest.runAllTimers();
  removeEventListener("error", note);
  expect(errors).toEqual([]);
  expect(document.querySelector("link[rel=prefetch]")).toBeNull();
});
