/** @jest-environment jsdom */
import { CopyCitation } from "../../src/elements/copy-citation";
import { define } from "../../src/elements/define";

const BIBTEX = "@misc{sample2026calm,\n  title={A Calm Sea}\n}\n";
const writeText = jest.fn<Promise<void>, [string]>();
const asked = jest.fn<Promise<unknown>, [string]>();

beforeAll(() => define("hot-papers-cite", CopyCitation));

beforeEach(() => {
  jest.useFakeTimers();
  writeText.mockReset().mockResolvedValue();
  asked.mockReset().mockResolvedValue({ ok: true, text: async () => BIBTEX });
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  Object.defineProperty(window, "fetch", { value: asked, configurable: true });
});

afterEach(() => jest.useRealTimers());

/** Clicks the link of the element on a page in French; returns what it says then, and whether the link is left to the browser. */
async function click(init: MouseEventInit = {}) {
  document.body.innerHTML = `<main data-hot-papers data-copied="Copié">
    <hot-papers-cite><a href="#/papers/1.bib">citer</a></hot-papers-cite></main>`;
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, ...init });
  const follows = document.querySelector("a")?.dispatchEvent(event);
  await jest.advanceTimersByTimeAsync(1);
  return { follows, said: document.querySelector("[role=status]")?.textContent ?? null };
}

test("one click copies the file that the link leads to", async () => {
  expect(await click()).toEqual({ follows: false, said: "Copié" });
  expect(asked.mock.calls).toEqual([["http://localhost/#/papers/1.bib"]]);
  expect(writeText.mock.calls).toEqual([[BIBTEX]]);
});

test.each([
  ["the file cannot be loaded", () => asked.mockRejectedValue(new TypeError("Failed to fetch"))],
  ["the file is not there", () => asked.mockResolvedValue({ ok: false, status: 404 })],
  [
    "the clipboard is refused",
    () => writeText.mockRejectedValue(new DOMException("", "NotAllowedError")),
  ],
])("leads to the file where %s", async (_, deny) => {
  location.hash = "";
  deny();
  expect((await click()).said).toBeNull();
  expect(location.hash).toBe("#/papers/1.bib");
});

test("leaves a click that means a new tab to the browser", async () => {
  expect(await click({ metaKey: true })).toEqual({ follows: true, said: null });
  expect(asked).not.toHaveBeenCalled();
});
