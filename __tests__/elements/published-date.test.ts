import { publishedDate } from "../../src/elements/published-date";

test.each([
  ["2020-09", "en-GB", "September 2020"],
  ["2020-09", "de", "September 2020"],
  ["2020-03", "de", "März 2020"],
  ["2020-09", "zh-CN", "2020年9月"],
  ["2020", "ja", "2020年"],
  ["2020", "en", "2020"],
  ["2020-09-16", "en-GB", "16 September 2020"],
  ["in press", "en", "in press"],
])("%s is in %s %s", (iso, locale, expected) => {
  expect(publishedDate(iso, locale)).toBe(expected);
});
