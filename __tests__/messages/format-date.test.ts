import { formatDate } from "../../src/messages/format-date";

const LATE = "2020-09-30T23:59:00.000Z";

test.each([
  ["en-GB", "day", "30 September 2020"],
  ["en-US", "day", "September 30, 2020"],
  ["en-GB", "month", "September 2020"],
  ["en-GB", "month-name", "September"],
  ["en-GB", "year", "2020"],
  ["ja", "day", "2020年9月30日"],
  ["ja", "year", "2020年"],
  ["zh-CN", "month", "2020年9月"],
  // As in its dates, not 九月.
  ["zh-Hans", "month-name", "9月"],
] as const)("writes a date in %s, as %s", (lang, style, expected) => {
  expect(formatDate(LATE, lang, style)).toBe(expected);
});

test("writes the time in UTC, wherever the machine stands", () => {
  expect(formatDate(LATE, "en-GB", "short-minute")).toMatch(/^30 Sept? 2020, 23:59$/);
});

test("returns text that is not a date unchanged", () => {
  expect(formatDate("soon", "en")).toBe("soon");
});
