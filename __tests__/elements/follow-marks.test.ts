/** @jest-environment jsdom */
import { firstMarks } from "../../src/elements/first-marks";
import { followMarks } from "../../src/elements/follow-marks";

const PLACE = "hot-papers/papers/";
const keep = (key: string) =>
  `<hot-papers-keep data-key="${key}"><button data-action="save" aria-pressed="false">save</button></hot-papers-keep>`;
const PAGE = `
<div data-hot-papers="/papers/"><nav><a data-today="" href="/">Today</a></nav>
<header><h1><a href="/posts/hot-papers-2026-09-18/">Hot Papers 2026-09-18</a></h1></header>
<article data-rank="1">${keep("2609.90112")}</article>
<ol>
  <li id="row"><a href="/papers/2609.1/">A row</a><small><time datetime="2026-09-18T18:20Z">18 Sept</time> ${keep("2609.1")}</small></li>
  <li id="card"><a href="/posts/hot-papers-2026-09-11/">Hot Papers 2026-09-11</a><small>8 papers</small></li>
  <li id="undated"><a href="/posts/an-article/">An article</a><small></small></li>
</ol></div>`;

const kept = (papers: object) => (localStorage[`${PLACE}list`] = JSON.stringify({ v: 1, papers }));
const stateOf = (selector: string) =>
  document.querySelector(selector)?.closest("article,li")?.getAttribute("data-kept");
const pressed = () =>
  [...document.querySelectorAll("button")].map((button) => button.getAttribute("aria-pressed"));
const news = () =>
  [...document.querySelectorAll<HTMLElement>("[data-new]")]
    .filter(({ dataset }) => dataset.new === "new")
    .map((element) => element.closest("li")?.id ?? element.localName);
const storage = () => dispatchEvent(new Event("storage"));
/** The reader leaves the page, and comes back at a time. */
const comeBack = (time: string) => {
  const hidden = jest.spyOn(document, "hidden", "get").mockReturnValue(true);
  dispatchEvent(new Event("visibilitychange"));
  hidden.mockReturnValue(false);
  jest.setSystemTime(new Date(time));
  dispatchEvent(new Event("visibilitychange"));
};

beforeAll(() => {
  jest.useFakeTimers({ now: new Date("2026-09-12T08:00:00Z"), doNotFake: ["queueMicrotask"] });
  kept({ "2609.90112": { title: "A", state: "read", at: 1 } });
  localStorage[`${PLACE}visit`] = '{"v":1,"end":"2026-09-10T08:00:00Z","seen":"2026-09-10"}';
  firstMarks(PLACE, "new");
});
afterAll(() => {
  // The page has come in.
  dispatchEvent(new Event("load"));
  jest.useRealTimers();
});

test("marks papers that come to the page, and remembers nothing", async () => {
  document.body.innerHTML = PAGE;
  // Changes of the page are told in a microtask.
  await Promise.resolve();
  expect(stateOf("[data-key='2609.90112']")).toBe("read");
  expect(pressed()).toEqual(["true", "false"]);
  expect(news()).toEqual(["a", "h1", "row", "card"].slice(1));
  expect(localStorage[`${PLACE}visit`]).toContain("2026-09-10T08");
});

test("notes a visit once there is a reader, to whom the same stays new", () => {
  followMarks(PLACE, "new");
  expect(news()).toEqual(["a", "h1", "row", "card"]);
  expect(JSON.parse(localStorage[`${PLACE}visit`])).toEqual({
    ...{ v: 1, end: "2026-09-12T08:00:00.000Z" },
    ...{ since: "2026-09-10", seen: "2026-09-18" },
  });
});

test("follows changes, here and in other tabs", () => {
  kept({
    "2609.90112": { title: "A", state: "deleted", at: 2 },
    "2609.1": { title: "B", state: "done", at: 2 },
  });
  storage();
  expect([stateOf("[data-key='2609.90112']"), stateOf("#row [data-key]")]).toEqual([
    "deleted",
    "done",
  ]);
  expect(pressed()).toEqual(["false", "false"]);
});

test.each([
  ["no JSON", "{"],
  ["another version", '{"v":2}'],
  ["nothing", undefined],
])("marks no paper and changes nothing where there is %s", (_, text) => {
  if (text === undefined) localStorage.removeItem(`${PLACE}list`);
  else localStorage[`${PLACE}list`] = text;
  storage();
  expect(stateOf("#row [data-key]")).toBe("");
  expect(localStorage.getItem(`${PLACE}list`)).toBe(text ?? null);
});

test("marks what came out since the last visit, to the day that a title says or to the minute", () => {
  localStorage[`${PLACE}visit`] = '{"v":1,"end":"2026-09-12T07:50:00.000Z","seen":"2026-09-11"}';
  comeBack("2026-09-12T08:10:00Z");
  expect(news()).toEqual([]);
  comeBack("2026-09-19T08:00:00Z");
  expect(news()).toEqual(["a", "h1", "row"]);
});

test("leaves what a newer version remembers, and what is no JSON", () => {
  for (const text of ['{"v":2}', "{"]) {
    localStorage[`${PLACE}visit`] = text;
    comeBack("2026-10-19T08:00:00Z");
    expect(localStorage[`${PLACE}visit`]).toBe(text);
  }
});

test("a page that opens in the background is no visit until it is looked at", () => {
  const text = '{"v":1,"end":"2026-09-12T08:00:00.000Z"}';
  const hidden = jest.spyOn(document, "hidden", "get").mockReturnValue(true);
  localStorage[`${PLACE}visit`] = text;
  jest.setSystemTime(new Date("2026-11-01T08:00:00Z"));
  dispatchEvent(new Event("visibilitychange"));
  expect(JSON.parse(localStorage[`${PLACE}visit`]).since).toBeUndefined();
  hidden.mockReturnValue(false);
  localStorage[`${PLACE}visit`] = text;
  dispatchEvent(new Event("visibilitychange"));
  expect(JSON.parse(localStorage[`${PLACE}visit`])).toMatchObject({ since: "2026-09-12" });
  hidden.mockRestore();
});
