import { formatWeek, mondayOf } from "../../src/messages/format-week";

test.each([
  ["2020-09-14T00:00:00.000Z", "2020-09-14"],
  ["2020-09-20T23:59:59.000Z", "2020-09-14"],
  ["2021-01-01", "2020-12-28"],
])("the week of %s begins on %s", (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

test.each([
  ["2020-09-14", "en-GB", /^14\s?–\s?20 September 2020$/],
  ["2020-12-28", "en-GB", /^28 December 2020\s–\s3 January 2021$/],
  ["2020-09-14", "ja", /^2020\D09\D14\D+2020\D09\D20$/],
])("the week from %s is said in %s", (monday, lang, expected) => {
  expect(formatWeek(monday, lang)).toMatch(expected);
});
