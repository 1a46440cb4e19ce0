import { leadIn } from "../../src/components/lead-in";

test.each([
  ["Shared by", "Shared by "],
  ["Teilen:", "Teilen: "],
  ["分享者：", "分享者："],
  ["統計", "統計 "],
])("%s is followed by a space where it brings none", (words, expected) => {
  expect(leadIn(words)).toBe(expected);
});
