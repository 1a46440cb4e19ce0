import { parseDigest } from "../../../src/digest/parse-digest";
import { textAt } from "../../support/text-at";

const LINES = ["<<<<<<< HEAD", "Ours.", "=======", "Theirs.", ">>>>>>> topic"];

function told(...lines: string[]) {
  const source = ["---", "title: A", "date: 2026-01-01", "---", "", ...lines, ""].join("\n");
  const { problems } = parseDigest(source, { fileName: "posts/a.md" });
  return problems.map((problem) => [problem.rule, textAt(source, problem).split("\n").length]);
}

test("the message and the place", () => {
  const source = ["---", "title: A", "date: 2026-01-01", "---", "", "Words.", ...LINES].join("\n");
  const { digest, problems } = parseDigest(source, { fileName: "posts/a.md" });
  expect(problems.map(({ message, fix }) => [message, fix])).toMatchInlineSnapshot(`
   [
     [
       "A merge left both versions of these lines (“HEAD” and “topic”).",
       "Keep the lines that are right, and take out the others and the lines of “<<<<<<<”, “=======” and “>>>>>>>”.",
     ],
   ]
  `);
  expect(problems.map((problem) => textAt(source, problem))).toEqual([LINES.join("\n")]);
  expect(digest.prose.map(({ text }) => text).join(" ")).toMatch(/Ours\..*Theirs\./s);
});

test.each<[string, string[], number[]]>([
  ["two", [...LINES, "", ...LINES], [5, 5]],
  ["one without names", ["<<<<<<<", "a", "=======", "b", ">>>>>>>"], [5]],
  ["one with the base of both", [...LINES.slice(0, 2), "||||||| base", "", ...LINES.slice(2)], [7]],
  ["an underline", ["A heading", "=======", "", "Text."], []],
  ["a quote in quotes", [">>>>>>> deep"], []],
  ["marks in another order", [">>>>>>> a", "=======", "<<<<<<< b"], []],
  ["marks without the middle one", ["<<<<<<< a", "b", ">>>>>>> c"], []],
  ["marks inside lines", LINES.map((line) => `x ${line}`), []],
  ["an example in code", ["```", ...LINES, "```"], []],
])("%s", (_name, lines, lengths) => {
  expect(told(...lines)).toEqual(lengths.map((length) => ["merge-conflict", length]));
});

test("in front matter it is reported once, and the readable fields are read", () => {
  const yaml = ["<<<<<<< HEAD", "slug: a", "=======", "slug: b", ">>>>>>> topic"];
  const source = ["---", "title: A", "date: 2026-01-01", ...yaml, "---", "", "Text."].join("\n");
  const { digest, problems } = parseDigest(source, { fileName: "posts/a.md" });
  expect(problems.map(({ rule }) => rule)).toEqual(["merge-conflict"]);
  expect([digest.title, digest.slug]).toEqual(["A", "b"]);
});
