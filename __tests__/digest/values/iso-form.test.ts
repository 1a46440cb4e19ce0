import { parseAuthorDate } from "../../../src/digest/values/dates";
import { isoForm } from "../../../src/digest/values/iso-form";

test.each([
  ["2020-09-17T09:55:42.Z", "2020-09-17T09:55:42Z"],
  ["2020-09-17 9:55", "2020-09-17T09:55:00.000Z"],
  ["2020/09/17", "2020-09-17"],
  ["2020-9-7", "2020-09-07"],
  ["20200917", "2020-09-17"],
  ["Sep 17, 2020", "2020-09-17"],
  ["2020-09-17T23:55:42. -05:00", "2020-09-17T23:55:42-05:00"],
])("%s is %s", (text, expected) => {
  expect(isoForm(text)?.replace(".000Z", "Z")).toBe(expected.replace(".000Z", "Z"));
  expect(parseAuthorDate(isoForm(text) ?? "")).toBe(parseAuthorDate(text));
  expect(isoForm(expected)).toBeNull();
});

test.each([
  "2020-09-17",
  "2020-09-17T09:55:42Z",
  "2020-09-17 09:55:42.5+09:00",
  "2020-09-17 09:55:42 +0900",
  "soon",
  "17/09/2020",
])("%s has no other form", (text) => {
  expect(isoForm(text)).toBeNull();
});
