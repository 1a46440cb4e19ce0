/** @jest-environment jsdom */
import { define } from "../../src/elements/define";
import { firstMarks } from "../../src/elements/first-marks";
import { KeepPaper } from "../../src/elements/keep-paper";

const KEY = "2609.90112";
const WORDS = {
  ...{ done: "done", hide: "hide", undo: "undo" },
  ...{ saidRead: "Saved.", saidDone: "Done.", saidHidden: "Hidden.", saidDeleted: "Taken out." },
  ...{ broken: "Cannot be read.", full: "No room.", absent: "No storage.", newer: "Newer." },
};

const stored = () => JSON.parse(localStorage["hot-papers/list"] ?? '{"papers":{}}').papers[KEY];
const button = (action: string) => {
  const found = document.querySelector<HTMLButtonElement>(`[data-action=${action}]`);
  if (!found) throw new Error(`There is no ${action}.`);
  return found;
};
/** Clicks a button, and waits until the element has said what that did. */
const click = async (action: string) => {
  document.querySelector("output")?.remove();
  button(action).click();
  while (!said()) await new Promise((settle) => setTimeout(settle, 5));
};
const said = () => document.querySelector("output")?.textContent;
const pressed = () =>
  ["save", "done", "hide"].filter((action) => button(action).ariaPressed === "true");

beforeAll(() => {
  window.fetch = jest.fn(async () => ({ json: async () => WORDS })) as never;
  document.adoptedStyleSheets = [];
  window.CSSStyleSheet.prototype.replaceSync = () => undefined;
  firstMarks("hot-papers/", "new");
  define("hot-papers-keep", KeepPaper);
});

// The page has come in.
afterAll(() => dispatchEvent(new Event("load")));

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = `<div data-hot-papers="/"><article data-rank="1"><h2><a href="/papers/${KEY}/">Tidal Memory</a></h2>
    <hot-papers-keep data-key="${KEY}"><button data-action="save" aria-pressed="false">save</button></hot-papers-keep></article></div>`;
  dispatchEvent(new Event("storage"));
});

test("a save keeps key and title, and a second one takes the paper out again", async () => {
  await click("save");
  expect(stored()).toEqual({ title: "Tidal Memory", state: "read", at: expect.any(Number) });
  expect(pressed()).toEqual(["save"]);
  expect(said()).toBe("Saved.");
  await click("save");
  expect(stored().state).toBe("deleted");
  expect(pressed()).toEqual([]);
  expect(said()).toBe("Taken out.");
});

test("a paper is in one state at a time, and keeps its note and tags", async () => {
  const own = { title: "Mine", state: "read", at: 1, note: "n", tags: ["t"] };
  localStorage["hot-papers/list"] = JSON.stringify({ v: 1, papers: { [KEY]: own } });
  await click("done");
  expect(stored()).toEqual({ ...own, state: "done", at: expect.any(Number) });
  expect(pressed()).toEqual(["done"]);
  await click("hide");
  expect(pressed()).toEqual(["hide"]);
  expect(said()).toBe("Hidden.");
});

test("undo brings back what was before the last action", async () => {
  expect(button("undo").hidden).toBe(true);
  await click("save");
  await click("hide");
  await click("undo");
  expect(pressed()).toEqual(["save"]);
  expect(button("undo").hidden).toBe(true);
});

test("undo of a first save takes the paper out again", async () => {
  await click("save");
  await click("undo");
  expect(stored().state).toBe("deleted");
});

test.each([
  ["{", "Cannot be read."],
  ['{"v":9,"lists":[]}', "Newer."],
])("what is stored as %p stays as it is, and the button says why", async (text, words) => {
  localStorage["hot-papers/list"] = text;
  await click("save");
  expect(localStorage["hot-papers/list"]).toBe(text);
  expect(pressed()).toEqual([]);
  expect(said()).toBe(words);
});

test("a full storage loses nothing", async () => {
  await click("save");
  const before = localStorage["hot-papers/list"];
  const setItem = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("", "QuotaExceededError");
  });
  await click("done");
  setItem.mockRestore();
  expect(localStorage["hot-papers/list"]).toBe(before);
  expect(pressed()).toEqual(["save"]);
  expect(said()).toBe("No room.");
});

test("a browser without storage says so", async () => {
  const storage = jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("Denied", "SecurityError");
  });
  await click("save");
  expect(said()).toBe("No storage.");
  storage.mockRestore();
});
