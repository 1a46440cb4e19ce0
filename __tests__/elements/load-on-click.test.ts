/** @jest-environment jsdom */
import { loadOnClick } from "../../src/elements/load-on-click";

const load = jest.fn<Promise<unknown>, []>();

let taken = false;

beforeAll(() => {
  loadOnClick(load);
  addEventListener("click", (event) => {
    taken = event.defaultPrevented;
    // There is nowhere to go.
    event.preventDefault();
  });
});

beforeEach(() => load.mockReset().mockResolvedValue(null));

/** Puts a link into an element of a page in French, and returns it with what is clicked on it by script. */
function place(name: string, href: string, box = "figure") {
  document.body.innerHTML = `<main data-hot-papers data-offline="Hors ligne">
    <${box}><${name}><a href="${href}"><b>link</b></a></${name}></${box}></main>`;
  const link = document.querySelector("a");
  if (!link) throw new Error("There is no link.");
  const again = jest.fn();
  link.click = again;
  return { link, again };
}

/** Clicks what is in a link; returns whether the browser would follow it. */
async function click(link: Element, init: MouseEventInit = {}): Promise<boolean> {
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, ...init });
  link.querySelector("b")?.dispatchEvent(event);
  // Of two timers of one length the first ends first, however busy the machine is: the second is after that of the status.
  await new Promise((settle) => setTimeout(settle));
  await new Promise((settle) => setTimeout(settle));
  return !taken;
}

const POST = ["hot-papers-social-embed", "https://network.example/1"] as const;
const CITATION = ["hot-papers-cite", "/papers/1.bib"] as const;
const PAPER = ["hot-papers-copy-link", "#paper"] as const;

test.each([
  [...POST, false],
  [...CITATION, false],
  [...PAPER, true],
])("a click in %s loads the elements and is done again for them", async (name, href, follows) => {
  const { link, again } = place(name, href);
  expect(await click(link)).toBe(follows);
  expect([load.mock.calls.length, again.mock.calls.length]).toEqual([1, 1]);
  expect(link.hotPapersCopy !== undefined).toBe(name !== POST[0]);
});

test("a copy begins in the click itself and is handed to the element", async () => {
  const write = jest.fn(() => Promise.resolve());
  Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
  Object.assign(globalThis, { ClipboardItem: Object });
  let loaded = () => {};
  load.mockReturnValue(new Promise((settle) => (loaded = () => settle(null))));
  const { link, again } = place(...PAPER);
  await click(link);
  expect([write.mock.calls.length, again.mock.calls.length]).toEqual([1, 0]);
  loaded();
  await new Promise((settle) => setTimeout(settle));
  await link.hotPapersCopy;
  expect([write.mock.calls.length, again.mock.calls.length]).toEqual([1, 1]);
  Object.defineProperty(navigator, "clipboard", { value: undefined });
});

test("a post that can't be loaded says so, and its next click follows the link", async () => {
  load.mockRejectedValue(new TypeError("Failed to fetch"));
  const { link, again } = place(...POST);
  expect(await click(link)).toBe(false);
  expect(document.querySelector(":not(:defined)")?.textContent).toBe("link Hors ligne");
  expect(await click(link)).toBe(true);
  expect([load.mock.calls.length, again.mock.calls.length]).toEqual([1, 0]);
});

test("a citation that can't be loaded says so, and its next click follows the link", async () => {
  load.mockRejectedValue(new TypeError("Failed to fetch"));
  const { link } = place(...CITATION, "p");
  expect(await click(link)).toBe(false);
  expect(document.querySelector(":not(:defined)")?.textContent).toBe("link Hors ligne");
  expect(await click(link)).toBe(true);
});

test("if loading fails, the link to a paper works as a plain link", async () => {
  load.mockRejectedValue(new TypeError("Failed to fetch"));
  const { link } = place(...PAPER);
  expect(await click(link)).toBe(true);
  expect(document.querySelector(":not(:defined)")?.textContent).toBe("link");
});

test("other links, and clicks that mean a new tab, are left to the browser", async () => {
  expect(await click(place("p", "https://network.example/1").link)).toBe(true);
  expect(await click(place(...POST).link, { ctrlKey: true })).toBe(true);
  expect(load).not.toHaveBeenCalled();
});

test("a click on an element that is already defined is left to the element", async () => {
  customElements.define("hot-papers-copy-link", class extends HTMLElement {});
  expect(await click(place(...PAPER).link)).toBe(true);
  expect(load).not.toHaveBeenCalled();
});
