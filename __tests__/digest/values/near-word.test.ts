import { nearWord } from "../../../src/digest/values/near-word";

const KNOWN = [
  "title",
  "date",
  "slug",
  "category",
  "tags",
  "socialImage",
  "description",
  "authors",
];

test.each([
  ["tilte", "title"],
  ["Title", "title"],
  ["titel", "title"],
  ["catagory", "category"],
  ["categories", "category"],
  ["tag", "tags"],
  ["social_image", "socialImage"],
  ["Social Image", "socialImage"],
  ["descripton", "description"],
  ["auhtors", "authors"],
  ["athors", "authors"],
  ["layout", null],
  ["toc", null],
  ["weight", null],
  ["pages", null],
  ["updated", null],
  ["image", null],
  ["subtitle", null],
  ["", null],
  ["it", null],
  ["a".repeat(1000), null],
])("%j is a slip of %j", (word, near) => {
  expect(nearWord(word, KNOWN)).toBe(near);
});

test("of two words that are as near neither is meant", () => {
  expect(nearWord("cable", ["table", "cables"])).toBeNull();
});
