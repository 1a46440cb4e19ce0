import fc from "fast-check";
import { nearest } from "../../src/options/nearest";

const KNOWN = ["title", "siteUrl", "language", "perPage", "papersPerPage"];

test.each([
  ["titel", "title"],
  ["siteurl", "siteUrl"],
  ["lang", "language"],
  ["pageSize", null],
  ["per_page", "perPage"],
  ["papersPerPag", "papersPerPage"],
  ["", null],
  ["zzz", null],
])("%j means %j", (word, expected) => {
  expect(nearest(word, KNOWN)).toBe(expected);
});

test("a known word is its own nearest, whatever the other words are", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 1 }), (known) => {
      for (const word of known) expect(nearest(word, known)).toBe(word);
    }),
  );
});
