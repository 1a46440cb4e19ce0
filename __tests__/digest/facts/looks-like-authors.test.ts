import { looksLikeAuthors, mayBeAuthors } from "../../../src/digest/facts/looks-like-authors";

test.each([
  ["Ann Lee, Bo Chen", true],
  ["Ludwig van der Berg and Maria de la Cruz", true],
  ["Ann Lee, Tom Mill, Jr.", true],
  ["Ann Lee et al.", true],
  ["山田太郎", true],
  ["新しい手法を提案する", false],
  ["We show that lists, sets and maps differ.", false],
  ["This paper is about names", false],
  ["Great", false],
  ["Who knows?", false],
])("looksLikeAuthors of %j is %j", (text, expected) => {
  expect(looksLikeAuthors(text)).toBe(expected);
});

test.each([
  ["danah lower, bell small", true],
  ["The Big Science Workshop of 2021", true],
  ["We show that lists, sets and maps differ.", false],
  ["**", false],
])("before a fact line mayBeAuthors of %j is %j", (text, expected) => {
  expect(mayBeAuthors(text)).toBe(expected);
});
