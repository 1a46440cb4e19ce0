import fc from "fast-check";
import { isOneEditFrom } from "../../src/search/one-edit";

test.each([
  ["hopfeild", "hopfield", true],
  ["grassman", "grassmann", false], // its beginning
  ["gras", "grassmann", false],
  ["grasmann", "grassmann", true],
  ["grasssmann", "grassmann", true],
  ["netwrok", "networks", true],
  ["attentiom", "attention", true],
  ["attentiox", "attentions", false],
  ["bert", "bart", true],
  ["bert", "berg", true],
  ["bert", "bergen", false],
  ["bert", "boat", false],
  ["modell", "model", true],
])("%s and %s: %p", (typed, word, expected) => {
  expect(isOneEditFrom(typed, word)).toBe(expected);
});

const letters = fc.string({ unit: fc.constantFrom(..."abc"), minLength: 2, maxLength: 8 });

test("finds every word with two neighbours swapped, unless it is the same", () => {
  fc.assert(
    fc.property(letters, fc.nat(), (word, seed) => {
      const at = seed % (word.length - 1);
      const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
      expect(isOneEditFrom(swapped, word)).toBe(swapped !== word);
    }),
  );
});

test("finds every longer word with one letter left out before its last two", () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(), (word, rest, seed) => {
      const at = seed % word.length;
      const whole = word + rest;
      const typed = whole.slice(0, at) + whole.slice(at + 1, word.length + 1);
      expect(isOneEditFrom(typed, whole) || whole.startsWith(typed)).toBe(true);
    }),
  );
});
