import { dateSpan, isWithin } from "../../src/search/date-span";
import { parseQuery } from "../../src/search/parse-query";

const told = (query: string) =>
  parseQuery(query).map(({ isNot, ...condition }) => {
    const facts = Object.fromEntries(Object.entries(condition).filter(([key]) => key !== "source"));
    return isNot ? { not: facts } : facts;
  });

test.each([
  ["", []],
  [
    "  offline   rl ",
    [
      { kind: "words", text: "offline" },
      { kind: "words", text: "rl" },
    ],
  ],
  ['"offline rl"', [{ kind: "phrase", text: "offline rl" }]],
  ["“offline rl”", [{ kind: "phrase", text: "offline rl" }]],
  ['"offline rl', [{ kind: "phrase", text: "offline rl" }]],
  ["-vision", [{ not: { kind: "words", text: "vision" } }]],
  ['-"computer vision"', [{ not: { kind: "phrase", text: "computer vision" } }]],
  ["self-attention", [{ kind: "words", text: "self-attention" }]],
  ["-", []],
  ["author:Bengio", [{ kind: "author", name: "Bengio" }]],
  ['author:"Yoshua Bengio"', [{ kind: "author", name: "Yoshua Bengio" }]],
  ["Subject:cs.CL", [{ kind: "subject", code: "cs.cl" }]],
  ["-subject:cs.CV", [{ not: { kind: "subject", code: "cs.cv" } }]],
  ["date:2020-09", [{ kind: "date", span: { from: "2020-09", to: "2020-09" } }]],
  ["has:code", [{ kind: "has", what: "code" }]],
  ["has:posts", [{ kind: "has", what: "posts" }]],
  ["has:wings", [{ kind: "unread" }]],
  ["date:yesterday", [{ kind: "unread" }]],
  ["title:x", [{ kind: "words", text: "title:x" }]],
])("%s", (query, conditions) => {
  expect(told(query)).toEqual(conditions);
});

test("keeps each condition as it is written, so that a query can be put together without one", () => {
  const query = 'offline -"computer vision" author:"Yoshua Bengio" date:2020..';
  expect(
    parseQuery(query)
      .map(({ source }) => source)
      .join(" "),
  ).toBe(query);
});

test.each([
  ["2020", "2020-12-31", true],
  ["2020-09", "2020-09-01", true],
  ["2020-09", "2020-10-01", false],
  ["2020-07..2020-09", "2020-07-01", true],
  ["2020-07..2020-09", "2020-09-30", true],
  ["2020-07..2020-09", "2020-06-30", false],
  ["2020-07..", "2031-01-01", true],
  ["..2020-07", "2020-07-31", true],
  ["..2020-07", "2020-08-01", false],
  ["2020-07-02..2020-07-03", "2020-07-04", false],
  ["2020", "", false],
])("date:%s has %s: %p", (text, day, expected) => {
  const span = dateSpan(text);
  expect(span && isWithin(day, span)).toBe(expected);
});

test.each(["", "..", "2020-13", "2020-1", "2020-09-32", "1..2", "2020..2021..2022"])(
  "date:%s is no span of days",
  (text) => {
    expect(dateSpan(text)).toBeNull();
  },
);
