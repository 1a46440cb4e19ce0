import { directionOf, hasRightToLeft } from "../../src/messages/text-direction";

test.each([
  ["שלום", true],
  ["A title with مرحبا in it", true],
  ["日本語, ελληνικά, кириллица 123", false],
  ["", false],
])("%j has letters from right to left: %s", (text, expected) => {
  expect(hasRightToLeft(text)).toBe(expected);
});

test.each([
  ["A title", "en", undefined],
  ["A title", "ar", "auto"],
  ["A title", "he-IL", "auto"],
  ["مرحبا", "en", "auto"],
  ["A title", "no such tag", undefined],
])("%j on a page in %s: %s", (text, lang, expected) => {
  expect(directionOf(text, lang)).toBe(expected);
});
