import { marginScore } from "../../src/components/margin-score";

test.each([
  [0, "en", "0"],
  [4889, "en", "4,889"],
  [37_522, "en", "38K"],
  [3_001_200, "en", "3M"],
  [37_522, "ja", "3.8万"],
])("%d in %s is %s", (score, locale, expected) => {
  expect(marginScore(score, locale)).toBe(expected);
});
