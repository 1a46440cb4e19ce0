/** @jest-environment jsdom */
import { CopyLinked } from "../../src/elements/copy-linked";
import { define } from "../../src/elements/define";

const BIBTEX = "@misc{sample2026calm,\n  title={A Calm Sea}\n}\n";
const FILE = "#/papers/1.bib";
const write = jest.fn<Promise<void>, [{ items: Record<string, Promise<Blob>> }[]]>();
const asked = jest.fn<Promise<unknown>, [string]>();

beforeAll(() => {
  define("hot-papers-cite", class extends CopyLinked {});
  define("hot-papers-copy-link", class extends CopyLinked {});
});

beforeEach(() => {
  jest.useFakeTimers();
  write.mockReset().mockImplementation(async ([item]) => {
    await item?.items["text/plain"];
  });
  asked.mockReset().mockResolvedValue({ ok: true, text: async () => BIBTEX });
  Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
  Object.defineProperty(window, "fetch", { value: asked, configurable: true });
  Object.defineProperty(navigator, "onLine", { value: true, configurable: true });
  const ClipboardItem = class {
    constructor(readonly items: Record<string, Promise<Blob>>) {}
  };
  Object.defineProperty(globalThis, "ClipboardItem", { value: ClipboardItem, configurable: true });
  location.hash = "";
});

afterEach(() => jest.useRealTimers());

function place(name: string, href: string): HTMLAnchorElement {
  document.body.innerHTML = `<main data-hot-papers data-copied="Copié" data-offline="Hors ligne">
    <${name}><a href="${href}">lien</a></${name}></main>`;
  const link = document.querySelector("a");
  if (!link) throw new Error("There is no link.");
  // jsdom has no files: what stands for one has an address that it can go to.
  if (href === FILE) Object.defineProperty(link, "hash", { value: "" });
  return link;
}

/** Says what happened on a page in French: whether the link is left to the browser, what is said, what was copied. */
async function dispatch(link: HTMLAnchorElement, event: Event) {
  const follows = link.dispatchEvent(event);
  await jest.advanceTimersByTimeAsync(1);
  const [items] = write.mock.calls[0] ?? [];
  const copied = items?.[0]?.items["text/plain"];
  return {
    follows,
    said: document.querySelector("output")?.textContent ?? null,
    copied: copied ? await textOf(await copied.catch(() => new Blob())) : null,
  };
}

/** jsdom's blobs have no `text`. */
const textOf = (blob: Blob) =>
  new Promise((settle) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => settle(reader.result));
    reader.readAsText(blob);
    jest.useRealTimers();
  });

const click = (init: MouseEventInit = {}) =>
  new MouseEvent("click", { bubbles: true, cancelable: true, ...init });

test("one click on a citation copies the file that the link leads to, in the click itself", async () => {
  const link = place("hot-papers-cite", FILE);
  link.dispatchEvent(click());
  expect(write).toHaveBeenCalledTimes(1);
  write.mockClear();
  expect(await dispatch(link, click())).toEqual({ follows: false, said: "Copié", copied: BIBTEX });
  expect(asked.mock.calls[0]).toEqual([`http://localhost/${FILE}`]);
});

test("one click on the link to a place copies its whole address and follows it", async () => {
  const link = place("hot-papers-copy-link", "#paper");
  const copied = "http://localhost/#paper";
  expect(await dispatch(link, click())).toEqual({ follows: true, said: "Copié", copied });
});

test("takes over a copy that began before it was defined", async () => {
  const link = place("hot-papers-cite", FILE);
  link.hotPapersCopy = Promise.resolve();
  expect((await dispatch(link, click())).said).toBe("Copié");
  expect(write).not.toHaveBeenCalled();
  link.hotPapersCopy = Promise.reject(new DOMException("", "NotAllowedError"));
  await dispatch(link, click());
  expect(location.hash).toBe(FILE);
  expect(link.hotPapersCopy).toBeUndefined();
});

test.each([
  ["the file cannot be loaded", () => asked.mockRejectedValue(new TypeError("Failed to fetch"))],
  ["the file is not there", () => asked.mockResolvedValue({ ok: false, status: 404 })],
  [
    "the clipboard is refused",
    () => write.mockRejectedValue(new DOMException("", "NotAllowedError")),
  ],
  [
    "there is no clipboard",
    () => Object.defineProperty(navigator, "clipboard", { value: undefined }),
  ],
])("leads to the file where %s", async (_, deny) => {
  deny();
  expect((await dispatch(place("hot-papers-cite", FILE), click())).said).toBeNull();
  expect(location.hash).toBe(FILE);
});

test("says so where there is no connection, and stays on the page", async () => {
  asked.mockRejectedValue(new TypeError("Failed to fetch"));
  Object.defineProperty(navigator, "onLine", { value: false, configurable: true });
  expect((await dispatch(place("hot-papers-cite", FILE), click())).said).toBe("Hors ligne");
  expect(location.hash).toBe("");
});

test("leaves a click that means a new tab to the browser", async () => {
  const link = place("hot-papers-cite", FILE);
  expect(await dispatch(link, click({ metaKey: true }))).toMatchObject({
    follows: true,
    said: null,
  });
  expect(asked).not.toHaveBeenCalled();
});
