import { messageProblem } from "../../src/options/message-problem";

const PLACEHOLDERS = [
  { name: "author", type: "text" },
  { name: "count", type: "number" },
] as const;

test.each([
  ["{count} of {author}", null],
  ["nothing of either", null],
  ["{count, plural, one {# by {author}} other {#}}", null],
  ["{auhtor}", "has no value called auhtor; it has author"],
  ["{zzzzzz}", "has no value called zzzzzz; it has author, count"],
  ["{count, plural, one {{autor}} other {#}}", "has no value called autor; it has author"],
  ["{author, number}", "has a text called author, which is no number"],
  ["{author, plural, other {#}}", "has a text called author, which is no number"],
  ["l’{author}, l''{author}", null],
  [
    "l'{author}",
    "has an apostrophe before {, which makes {author} plain text; write ’ or two apostrophes",
  ],
  ["{count, plural, other {#}", "has a plural of count without its }, at character 26"],
])("%j: %s", (text, problem) => {
  expect(messageProblem(text, PLACEHOLDERS)).toBe(problem);
});
