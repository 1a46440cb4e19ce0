import { noteVisit } from "../../src/elements/note-visit";
import type { Visit } from "../../src/elements/visit";

const HOUR_MS = 3_600_000;

/** Returns what is remembered after pages at these times: shown, or left, with the newest digest that they list. */
function after(pages: [time: string, isShown: boolean, seen: string][]): Partial<Visit> {
  const visit = { v: 1 } as Visit;
  for (const [time, isShown, seen] of pages) {
    jest.setSystemTime(new Date(time));
    noteVisit(visit, isShown, seen);
  }
  return visit;
}

beforeAll(() => jest.useFakeTimers());
afterAll(() => jest.useRealTimers());

test("a first visit knows of nothing new", () => {
  expect(after([["2026-09-18T08:00:00Z", true, ""]]).since).toBeUndefined();
  expect(
    after([
      ["2026-09-18T08:00:00Z", true, ""],
      ["2026-09-18T08:29:00Z", true, "2026-09-17"],
    ]).since,
  ).toBeUndefined();
});

test("new to a visit after half an hour without a page is what came out on later days than the last", () => {
  const visit = after([
    ["2026-09-18T08:00:00Z", true, ""],
    ["2026-09-18T08:10:00Z", false, ""],
    ["2026-09-18T08:41:00Z", true, ""],
  ]);
  expect(visit.since).toBe("2026-09-18");
});

test("a reload keeps the mark, and so does a page that was open for hours", () => {
  const visit = after([
    ["2026-09-18T08:00:00Z", true, "2026-09-17"],
    ["2026-09-25T08:00:00Z", true, "2026-09-24"],
    ["2026-09-25T08:00:05Z", true, "2026-09-24"],
    ["2026-09-25T11:00:00Z", false, "2026-09-24"],
    ["2026-09-25T11:00:01Z", true, "2026-09-24"],
  ]);
  expect(visit.since).toBe("2026-09-17");
});

test("a digest that comes out after its date is new, though its date is before the end of the last visit", () => {
  const visit = after([
    ["2026-09-18T08:00:00Z", true, ""],
    ["2026-09-18T08:10:00Z", false, "2026-09-16"],
    ["2026-09-19T08:00:00Z", true, ""],
  ]);
  // The digest of the 17th came out on the 18th at noon.
  expect(visit.since).toBe("2026-09-16");
});

test("a list of old digests does not bring the mark back", () => {
  const visit = after([
    ["2026-09-18T08:00:00Z", true, "2026-09-17"],
    ["2026-09-18T08:01:00Z", false, "2020-01-01"],
  ]);
  expect(visit.seen).toBe("2026-09-17");
  expect(Date.parse(visit.end ?? "") - Date.parse("2026-09-18T08:00:00Z")).toBeLessThan(HOUR_MS);
});
