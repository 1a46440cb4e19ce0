import fc from "fast-check";
import { IntlMessageFormat } from "intl-messageformat";
import { formatMessage } from "../../src/messages/format-message";
import { parseIcu } from "../../src/messages/parse-icu";

const PLACEHOLDERS = [
  { name: "title", type: "text" },
  { name: "count", type: "number" },
] as const;

const say = (text: string, title = "T", count = 1234) =>
  formatMessage(parseIcu(text), PLACEHOLDERS, [title, count], "en");

test.each([
  ["plain", "plain"],
  ["", ""],
  ["{title}: {count}", "T: 1,234"],
  ["{ title } {count , number} {count, number, ::group-off}", "T 1,234 1234"],
  ["{count, plural, one {# paper} other {# papers by {title}}}", "1,234 papers by T"],
  ["{count,plural,=1234{exactly}other{#}}", "exactly"],
  ["# {nothing}", "# {nothing}"],
  ["don't, doesn''t", "don't, doesn't"],
  ["'{'title'}' '{title}' l''{title}", "{title} {title} l'T"],
  ["{count, plural, other {'#' # '{'''}}", "# 1,234 {'"],
  ["} {title} }", "} T }"],
  ["an end in quotes '{x", "an end in quotes {x"],
])("%j says %j", (text, expected) => {
  expect(say(text)).toBe(expected);
});

test.each([
  ["{", /has a \{ that no name of a value follows .*, at character 1$/],
  ["a {} b", /has a \{ that no name of a value follows/],
  ["{title", /breaks off after \{title; write/],
  ["{title, date}", /breaks off after \{title; write/],
  ["{count, select, a {b} other {c}}", /breaks off after \{count; write/],
  ["{count, plural, one {a}}", /has a plural of count without the form other/],
  ["{count, plural, on {a} other {b}}", /has no plural form called on; there are zero, one, two/],
  ["{count, plural, other {a}", /has a plural of count without its \}/],
  ["{count, plural, other {a", /has a form other without its \}/],
])("%j is refused", (text, expected) => {
  expect(() => parseIcu(text)).toThrow(SyntaxError);
  expect(() => parseIcu(text)).toThrow(expected);
});

/** What `work` returns; `null` where it throws such an error. */
function unless(error: new () => Error, work: () => unknown): unknown {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof error) return null;
    throw thrown;
  }
}

test("any text is read or refused, and says the same to other readers where they read it", () => {
  const pieces = fc.constantFrom(
    ...["{title}", "{count, number}", "{count, plural, ", "one {", "other {", "}", "{", "#"],
    ...["{count, plural, one {# a} other {", "}}", "'", "''", "'{", " ", "a", ",", "=1 {", "é"],
  );
  const texts = fc.array(pieces, { maxLength: 12 }).map((some) => some.join(""));
  let compared = 0;
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 3 }), (text, count) => {
      const ours = unless(SyntaxError, () => say(text, "T", count));
      const theirs = unless(Error, () =>
        new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).format({
          title: "T",
          count,
        }),
      );
      if (ours === null || theirs === null) return;
      compared += 1;
      expect(ours).toBe(theirs);
    }),
    { numRuns: 2000 },
  );
  expect(compared).toBeGreaterThan(200);
});
