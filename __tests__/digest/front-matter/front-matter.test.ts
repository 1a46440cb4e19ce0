import { parseFrontMatter } from "../../../src/digest/front-matter/front-matter";
import { reportInto } from "../../../src/problems/report";
import type { Problem } from "../../../src/problems/problem";
import { cpuSeconds } from "../../support/cpu-seconds";

function parse(...lines: string[]) {
  const problems: Problem[] = [];
  const { frontMatter, bodyStart } = parseFrontMatter(lines, reportInto(problems));
  const places = problems.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`);
  return { ...frontMatter, bodyStart, problems, places };
}

function one(line: string) {
  return parse("---", line, "---");
}

test("everything that a post can say", () => {
  const parsed = parse(
    "---",
    "title: Some  Papers",
    "date: 2020-09-17T09:55:42Z",
    'template: "post"',
    "draft: false",
    'slug: "some-papers"',
    "category: arXiv",
    "tags:",
    '  - "Machine Learning"',
    "  - 2020",
    "  - 2020",
    "description: 'Papers: some'",
    'socialImage: "/media/some.jpg"',
    "lang: pt-br",
    "later: ignored",
    "---",
    "",
  );
  expect(parsed).toEqual({
    title: "Some Papers",
    date: "2020-09-17T09:55:42.000Z",
    rawDate: "2020-09-17T09:55:42Z",
    template: "post",
    draft: false,
    slug: "some-papers",
    category: "arXiv",
    tags: ["Machine Learning", "2020"],
    description: "Papers: some",
    socialImage: "/media/some.jpg",
    lang: "pt-BR",
    bodyStart: 16,
    problems: [],
    places: [],
  });
});

test.each([
  ["draft: true", true],
  ['draft: "true"', true],
  ["draft: yes", true],
  ["draft: no", false],
  ["draft:", false],
  ["draft: null", false],
])("%j means %j", (line, draft) => {
  expect(one(line)).toMatchObject({ draft, places: [] });
});

test.each([
  ["tags: [a, 'b c', 007]", ["a", "b c", "007"]],
  ["tags: a, b、c", ["a", "b", "c"]],
  ["tags: one", ["one"]],
  ["tags: []", []],
  ["tags: ~", []],
])("%j are %j", (line, tags) => {
  expect(one(line)).toMatchObject({ tags, places: [] });
});

test.each([
  ["date: 2021-02-30", "date-invalid 2:7"],
  ["date: soon", "date-invalid 2:7"],
  ["template: poster", "template-unknown 2:11"],
  ["draft: perhaps", "front-matter-value 2:8"],
  ["lang: not a language", "front-matter-value 2:7"],
  ["slug: ../up", "front-matter-value 2:7"],
  [`slug: ${"a".repeat(81)}`, "address-changed 2:7"],
  ["slug: index.html", "address-changed 2:7"],
  ["title: [a, b]", "front-matter-value 2:8"],
  ["tags: [[a], b]", "front-matter-value 2:7"],
  ["tags: { a: b }", "front-matter-value 2:7"],
  ["title: !!js/function 'x'", "front-matter-yaml 2:8"],
  ["title: *nobody", "front-matter-value 2:8"],
])("%j is reported as %j", (line, place) => {
  expect(one(line).places).toEqual([place]);
});

test("a value that says neither yes nor no hides the post", () => {
  expect(one("draft: perhaps").draft).toBe(true);
});

test("the rest of broken YAML is read line by line", () => {
  const parsed = parse(
    "---",
    "title: Papers: the best",
    "date: 2024-05-01 # today",
    "tags:",
    " - a",
    '\t- "b"',
    'slug: "x',
    "---",
    "Text.",
  );
  expect(parsed).toMatchObject({
    title: "Papers: the best",
    date: "2024-05-01T00:00:00.000Z",
    tags: ["a", "b"],
    slug: "x",
    bodyStart: 8,
  });
  expect(parsed.problems[0]).toMatchObject({
    rule: "front-matter-yaml",
    severity: "error",
    start: { line: 2 },
  });
  expect(parsed.problems[0]?.message).toMatchInlineSnapshot(
    `"The value holds a colon before a space, which begins another value in YAML."`,
  );
});

test("front matter that is no mapping", () => {
  expect(parse("---", ">", "  { x", "---").places).toEqual(["front-matter-yaml 2:1"]);
  expect(parse("---", "- a: list", "---").places).toEqual(["front-matter-missing 1:1"]);
});

test("a key that is there twice: the last one counts", () => {
  expect(parse("---", "title: A", "title: B", "---")).toMatchObject({
    title: "B",
    places: ["front-matter-yaml 2:8"],
  });
});

test("front matter in another language is not run", () => {
  expect(parse("---js", "{ title: process.exit(1) }", "---", "Text.")).toMatchObject({
    title: null,
    bodyStart: 3,
    places: ["front-matter-yaml 1:1"],
  });
  expect(parse("---json", '{ "title": "A" }', "---")).toMatchObject({ title: "A", places: [] });
});

test.each([
  [["Text."], 0],
  [["---", "Prose between rules.", "---"], 0],
  [["--- title", "---"], 0],
  [[""], 0],
])("%j has no front matter", (lines, bodyStart) => {
  expect(parse(...lines)).toMatchObject({ bodyStart, places: ["front-matter-missing 1:1"] });
});

test("blank lines before the fence and an empty block are no problem", () => {
  expect(parse("", "---", "title: A", "...", "Text.")).toMatchObject({
    title: "A",
    bodyStart: 4,
    places: [],
  });
  expect(parse("---", "---")).toMatchObject({ bodyStart: 2, places: [] });
});

test.each([
  ["brackets", `tags: ${"[".repeat(101)}${"]".repeat(101)}`],
  ["braces", `tags: ${"{a: ".repeat(101)}${"}".repeat(101)}`],
  ["lists", `tags:\n  ${"- ".repeat(101)}a`],
  ["keys", `${"? ".repeat(101)}a`],
])("%s in one another, a hundred deep, are not read as YAML", (_name, yaml) => {
  const { problems } = parse("---", "title: A", ...yaml.split("\n"), "---");
  expect(problems[0]?.message).toBe(
    "The front matter is too long or too deeply nested to be read as YAML.",
  );
});

test.each([
  ["nesting", `tags: ${"[".repeat(15_000)}`],
  ["length", `title: ${"a".repeat(50_000)}`],
  ["aliases", `a: &a x\ntags: [${"*a,".repeat(6_000)}]`],
])("hostile %s is cheap and never throws", (_name, yaml) => {
  const seconds = cpuSeconds(() =>
    expect(() => parse("---", ...yaml.split("\n"), "---")).not.toThrow(),
  );
  expect(seconds).toBeLessThan(3);
});

test.each([
  ["published: false", true, ["front-matter-key 2:12"]],
  ["publish: false", true, ["front-matter-key 2:10"]],
  ["publish: true", false, []],
  ["private: true", true, ["front-matter-key 2:10"]],
  ["__proto__: { polluted: true }", false, ["front-matter-key 2:1"]],
  ["constructor: false", false, []],
  ["published: true", false, []],
  ["status: Draft", true, ["front-matter-key 2:9"]],
  ["status: final", false, []],
  ["Draft: yes", true, ["front-matter-key 2:8"]],
])("%j, as other programs have it: hidden is %s", (line, draft, places) => {
  const parsed = one(line);
  expect([parsed.draft, parsed.places]).toEqual([draft, places]);
});

test.each([
  ["draft = true", true],
  ["draft = false", false],
  ["published = false", true],
  ['status = "draft"', true],
])("TOML is not read but for what hides the post: %j", (line, draft) => {
  const parsed = parse("+++", 'title = "Words"', line, "+++", "", "Text.");
  expect([parsed.draft, parsed.bodyStart, parsed.places]).toEqual([
    draft,
    4,
    ["front-matter-yaml 1:1"],
  ]);
});

test.each(["constructor", "toString", "valueOf"])("%s is a key like any other", (key) => {
  expect(one(`${key}: false`)).toMatchObject({ draft: false, places: [] });
});

test("pluses that nothing closes are text", () => {
  expect(parse("+++", "Text.").bodyStart).toBe(0);
});

test("a key that every object has is like any other", () => {
  expect(parse("---", "title: T", "constructor: x", "toString: y", "---", "Text.").draft).toBe(
    false,
  );
});

test.each([
  ["title: Papers #3", "front-matter-value 2:15", { title: "Papers" }],
  ["tags: #vision #sound", "front-matter-value 2:7", { tags: [] }],
  ["tags:\n  - sound #loud", "front-matter-value 3:11", { tags: ["sound"] }],
])("%s: a text that YAML takes for a comment is told", (written, place, values) => {
  const parsed = parse("---", ...written.split("\n"), "---");
  expect(parsed).toMatchObject(values);
  expect(parsed.places).toEqual([place]);
});

test.each(["title: Papers # of March", 'title: "Papers" #3', "draft: true #later", "title: C#"])(
  "%s: a comment, or a sign in a word, is not told",
  (line) => {
    expect(one(line).places).toEqual([]);
  },
);

test.each(["english", "Deutsch", "日本語語"])("%s is a name, not the tag of a language", (lang) => {
  const parsed = one(`lang: ${lang}`);
  expect([parsed.lang, parsed.places]).toEqual([null, ["front-matter-value 2:7"]]);
});

test.each([
  [["---", "title:A", "draft:true", "---"], 2, /no key has a colon and an ordinary space/],
  [["---", "title:\u00a0A", "draft:\u00a0true", "---"], 2, /ordinary space/],
  [["<!-- a bot -->", "---", "title: A", "draft: true", "---"], 3, /does not begin with a line of/],
  [["———", "title: A", "draft: true", "———"], 2, /exactly three dashes/],
  [["----", "title: A", "draft: true", "----"], 2, /exactly three dashes/],
  [["title: A", "draft: true", "", "Text."], 1, /exactly three dashes/],
  [["```yaml", "---", "title: A", "draft: true", "---", "```"], 3, /exactly three dashes/],
])("%j is told as front matter that is not read, and hides the post", (lines, line, why) => {
  const parsed = parse(...lines, "", "Text.");
  expect([parsed.draft, parsed.places]).toEqual([true, [`front-matter-missing ${line}:1`]]);
  expect(parsed.problems[0]?.message).toMatch(why);
});

test.each([["Text."], ["Title: A", "Authors: B"], ["# A", "", "title: A", "draft: true"]])(
  "%j is no front matter",
  (...lines) => {
    const parsed = parse(...lines);
    expect([parsed.draft, parsed.places]).toEqual([false, ["front-matter-missing 1:1"]]);
    expect(parsed.problems[0]?.message).toBe("The post has no front matter.");
  },
);
