/** @jest-environment jsdom */
import { followReader } from "../../src/elements/follow-reader";

const search = jest.fn();
jest.mock("hot-papers:search", () => ({ search: (...args: unknown[]) => search(...args) }), {
  virtual: true,
});

const pressKey = jest.fn<unknown, [KeyboardEvent]>();
const SITE = { place: "hot-papers/", newWord: "new", pressKey };
const settled = () => new Promise((settle) => setTimeout(settle, 20));

const PAGE = `<div data-hot-papers="/"><a data-action="search" href="#search"><b>search</b></a>
<hot-papers-cite><a href="/papers/1.bib">cite</a></hot-papers-cite>
<hot-papers-view><select><option value=""><option>full</select></hot-papers-view><input></div>`;

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Dispatches an event and returns it, as the page's own script hands it over. */
function done(selector: string, event: Event): Event {
  find(selector).dispatchEvent(event);
  return event;
}
const key = (name: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...init });
const click = (init: MouseEventInit = {}) =>
  new MouseEvent("click", { bubbles: true, cancelable: true, ...init });

const repeated = jest.fn();

beforeAll(async () => {
  document.body.innerHTML = PAGE;
  find("hot-papers-cite a").addEventListener("click", (event) => event.preventDefault());
  const early = [
    done("hot-papers-cite a", click()),
    done("hot-papers-cite a", click({ ctrlKey: true })),
    done("body", key("j")),
    ...["/", "w", "h", "Shift"].map((name) => done("body", key(name))),
  ];
  find("hot-papers-cite a").addEventListener("click", repeated);
  followReader(early, SITE);
  await settled();
});

beforeEach(() => {
  search.mockClear();
  pressKey.mockClear();
});

test("does what the reader did before there was a script for it", () => {
  expect(repeated).toHaveBeenCalledTimes(1);
});

test.each([
  ["a click", "b", click(), ""],
  ["its key", "body", key("/"), ""],
  ["Ctrl and K in a field", "input", key("k", { ctrlKey: true }), ""],
  ["a pointer at its link", "b", new MouseEvent("pointerover", { bubbles: true }), null],
])("%s brings the search", async (_, selector, event, typed) => {
  done(selector, event);
  await settled();
  expect(search.mock.calls).toEqual([[find("[data-action=search]"), typed]]);
  expect(event.defaultPrevented).toBe(typed !== null);
});

test.each([
  ["a click for a new tab", "b", click({ metaKey: true })],
  ["a click elsewhere", "select", click()],
  ["its key in a field", "input", key("/")],
  ["a pointer elsewhere", "select", new MouseEvent("pointerover", { bubbles: true })],
])("%s does not", async (_, selector, event) => {
  done(selector, event);
  await settled();
  expect([search.mock.calls, event.defaultPrevented]).toEqual([[], false]);
});

test("what is typed until the search is there is put into its field", async () => {
  for (const name of ["/", "w", "Shift", "H"]) done("body", key(name));
  await settled();
  expect(search).toHaveBeenLastCalledWith(find("[data-action=search]"), "wH");
});

test("hands over the keys of lists, outside fields and without a modifier", () => {
  const given = [key("j"), key("?"), key("q"), key("j", { ctrlKey: true })];
  for (const event of given) done("body", event);
  done("input", key("j"));
  expect(pressKey.mock.calls).toEqual([[given[0]], [given[1]]]);
});

test("is there once, however often it is called", async () => {
  followReader([], SITE);
  done("body", key("j"));
  expect(pressKey).toHaveBeenCalledTimes(1);
});
