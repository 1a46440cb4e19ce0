import { parsePrintedDate } from "../../../src/digest/social-posts/printed-date";

test.each([
  ["September 16, 2020", "2020-09-16T00:00:00.000Z", false],
  ["  May 5,\n 2014 ", "2014-05-05T00:00:00.000Z", false],
  ["16 Sep 2020", "2020-09-16T00:00:00.000Z", false],
  ["5:40 PM - 14 Jun 2012", "2012-06-14T17:40:00.000Z", false],
  ["November 25, 2024 at 7:49 AM", "2024-11-25T07:49:00.000Z", false],
  ["November 25, 2024 at 12:05\u202fAM", "2024-11-25T00:05:00.000Z", false],
  ["2020年9月16日", "2020-09-16T00:00:00.000Z", false],
  ["2020-09-16", "2020-09-16T00:00:00.000Z", false],
  ["2024-11-25T07:49:00Z", "2024-11-25T07:49:00.000Z", true],
  ["2012-11-06T22:16:18+00:00", "2012-11-06T22:16:18.000Z", true],
])("%s", (written, iso, isExact) => {
  expect(parsePrintedDate(written)).toEqual({ iso, isExact });
});

test.each([
  "",
  "yesterday",
  "February 30, 2020",
  "Smarch 1, 2020",
  "16 septembre",
  "January 1, 2020".padEnd(200, "!"),
])("no date: %s", (written) => {
  expect(parsePrintedDate(written)).toBeNull();
});
