/** @jest-environment jsdom */
import { awaitReader } from "../../src/elements/await-reader";

const takeOver = jest.fn<undefined, [readonly Event[], string, string]>();
const linkedText = jest.fn(async () => new Blob(["text"]));
const main = { takeOver, linkedText };
const load = jest.fn<Promise<typeof main>, []>();

let taken = false;

beforeAll(() => {
  addEventListener("click", (event) => {
    taken = event.defaultPrevented;
    // There is nowhere to go.
    event.preventDefault();
  });
});

beforeEach(() => {
  takeOver.mockClear();
  linkedText.mockClear();
  load.mockReset().mockResolvedValue(main);
  // Each test has a reader of its own: one that is heard listens no more.
  awaitReader(load, "hot-papers/", "new");
});

// What the last test did not wait for.
afterEach(async () => {
  load.mockReset().mockResolvedValue(main);
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "End", bubbles: true }));
  await new Promise((settle) => setTimeout(settle));
});

/** Puts a link into an element of a page in French, and returns it with what is clicked on it by script. */
function place(name: string, href: string, box = "figure") {
  document.body.innerHTML = `<main data-hot-papers data-offline="Hors ligne">
    <${box}><${name}><a href="${href}"><b>link</b></a></${name}></${box}></main>`;
  const link = document.querySelector("a");
  if (!link) throw new Error("There is no link.");
  return link;
}

/** Returns the types of what the main module was handed. */
const handed = () => takeOver.mock.calls.flatMap(([early]) => early.map(({ type }) => type));

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
])("a click in %s loads the main module, which is handed it", async (name, href, follows) => {
  const link = place(name, href);
  expect(await click(link)).toBe(follows);
  expect([load.mock.calls.length > 0, handed()]).toEqual([true, ["click"]]);
  expect(link.hotPapersCopy !== undefined).toBe(name !== POST[0]);
});

test("a copy begins in the click itself, and its text comes with the main module", async () => {
  const write = jest.fn(async ([item]: [{ "text/plain": Promise<Blob> }]) => {
    await item["text/plain"];
  });
  Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
  Object.assign(globalThis, { ClipboardItem: Object });
  let loaded = () => {};
  load.mockReturnValue(new Promise((settle) => (loaded = () => settle(main))));
  const link = place(...PAPER);
  await click(link);
  expect([write.mock.calls.length, linkedText.mock.calls.length]).toEqual([1, 0]);
  loaded();
  await link.hotPapersCopy;
  expect(linkedText.mock.calls).toEqual([[link]]);
  Object.defineProperty(navigator, "clipboard", { value: undefined });
});

test.each(["pointerover", "focusin", "scroll"])("a %s is a sign of a reader", (type) => {
  document.body.dispatchEvent(new Event(type, { bubbles: true }));
  expect(load).toHaveBeenCalledTimes(1);
});

test("once the main module has taken over, nothing more is heard", async () => {
  place(...POST);
  document.body.dispatchEvent(new Event("pointerover", { bubbles: true }));
  await new Promise((settle) => setTimeout(settle));
  expect(handed()).toEqual(["pointerover"]);
  expect(await click(place(...POST))).toBe(true);
  expect(handed()).toEqual(["pointerover"]);
});

test("without a connection a pointer that moves asks but once", async () => {
  load.mockRejectedValue(new TypeError("Failed to fetch"));
  for (let move = 0; move < 3; move += 1) {
    document.body.dispatchEvent(new Event("pointerover", { bubbles: true }));
    await new Promise((settle) => setTimeout(settle));
  }
  expect(load).toHaveBeenCalledTimes(1);
});

test("what is typed after the key of the search is kept for it", async () => {
  document.body.innerHTML = '<a data-action="search" href="/search/">search</a>';
  let loaded = () => {};
  load.mockReturnValue(new Promise((settle) => (loaded = () => settle(main))));
  const press = (key: string) => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(["j", "/", "a", "'"].map(press)).toEqual([false, true, true, true]);
  loaded();
  await new Promise((settle) => setTimeout(settle));
  expect(handed()).toEqual(["keydown", "keydown", "keydown", "keydown"]);
});

test("a post that can't be loaded says so, and its next click follows the link", async () => {
  load.mockRejectedValue(new TypeError("Failed to fetch"));
  const link = place(...POST);
  expect(await click(link)).toBe(false);
  expect(document.querySelector(":not(:defined)")?.textContent).toBe("link Hors ligne");
  expect(await click(link)).toBe(true);
  expect(takeOver).not.toHaveBeenCalled();
});

test("a citation that can't be loaded says so, and its next click follows the link", async () => {
  load.mockRejectedValue(new TypeError("Failed to fetch"));
  const link = place(...CITATION, "p");
  expect(await click(link)).toBe(false);
  expect(document.querySelector(":not(:defined)")?.textContent).toBe("link Hors ligne");
  expect(await click(link)).toBe(true);
});

test("if loading fails, the link to a paper works as a plain link", async () => {
  load.mockRejectedValue(new TypeError("Failed to fetch"));
  const link = place(...PAPER);
  expect(await click(link)).toBe(true);
  expect(document.querySelector(":not(:defined)")?.textContent).toBe("link");
});

test("other links, and clicks that mean a new tab, are left to the browser", async () => {
  expect(await click(place("p", "https://network.example/1"))).toBe(true);
  expect(await click(place(...POST), { ctrlKey: true })).toBe(true);
});

test("a click on an element that is already defined is left to the element", async () => {
  customElements.define("hot-papers-copy-link", class extends HTMLElement {});
  const link = place(...PAPER);
  expect(await click(link)).toBe(true);
  expect(link.hotPapersCopy).toBeUndefined();
  document.body.dispatchEvent(new Event("pointerover", { bubbles: true }));
  await new Promise((settle) => setTimeout(settle));
  expect(handed()).toEqual(["pointerover"]);
});
