import { localeOf } from "../../src/messages/locale-of";

test.each([
  ["en", "en", "en-GB"],
  ["EN", "en", "en-GB"],
  ["en-US", "en", "en-US"],
  ["de-CH", "en", "en-GB"],
  ["ja", "ja", "ja"],
])("a site in %s with words in %s writes dates in %s", (site, words, expected) => {
  expect(localeOf(site, words)).toBe(expected);
});
