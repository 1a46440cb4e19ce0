import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseFrontMatter } from "../../../src/digest/front-matter/front-matter";
import { parseDigest } from "../../../src/digest/parse-digest";
import type { Problem } from "../../../src/problems/problem";
import { reportInto } from "../../../src/problems/report";
import { applyEdits } from "../../support/apply-edits";

function parse(...lines: string[]) {
  const problems: Problem[] = [];
  const { frontMatter, bodyStart } = parseFrontMatter(lines, reportInto(problems));
  const places = problems.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`);
  return { ...frontMatter, bodyStart, problems, places };
}

test("a missing fence is reported where it should be, and no paper is lost", () => {
  const source = [
    ...["---", "title: Never closed", "date: 2026-03-01", "slug: never", ""],
    ...["# 1. Quiet Doors", "", "- links: [abs](https://arxiv.org/abs/2603.20011)", "", "---", ""],
    ...["# 2. Loud Doors", "", "- links: [abs](https://arxiv.org/abs/2603.20012)", ""],
  ].join("\n");
  const { digest, problems } = parseDigest(source, { fileName: "posts/never.md" });
  expect(digest).toMatchObject({ title: "Never closed", slug: "never", rawDate: "2026-03-01" });
  expect(digest.entries.map(({ key }) => key)).toEqual(["2603.20011", "2603.20012"]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    rule: "front-matter-yaml",
    start: { line: 5, column: 1 },
    message:
      "The front matter is not closed: a line of three dashes is missing before “# 1. Quiet Doors”.",
  });
  const mended = parseDigest(applyEdits(source, problems[0]?.edits ?? []), {
    fileName: "never.md",
  });
  expect(mended.problems).toEqual([]);
  expect(mended.digest.entries).toHaveLength(2);
});

test.each<[string, string[], number]>([
  ["a numbered heading", ["title: A", "# 1. One", "", "Text."], 2],
  ["a heading without a number", ["title: A", "", "# Words", "", "Text."], 2],
  ["a blockquote", ["title: A", "> Words", "", "Text."], 2],
  ["prose", ["title: A", "", "Words of a text.", "", "More."], 2],
  ["prose that begins like a key", ["title: A", "", "Update: the lamp is on.", "", "More."], 2],
  ["a list", ["title: A", "", "- One", "- Two", "", "More."], 2],
  ["a list below tags", ["title: A", "tags:", "- b", "", "- One", "", "More."], 4],
  ["HTML", ["title: A", "", '<img src="a.png" alt="">', "", "More."], 2],
  ["prose after a block of text", ["title: A", "description: |", "  Lamps.", "", "More."], 4],
  ["prose after a comment", ["title: A", "# when", "date: 2026-03-01", "", "Words."], 4],
  ["broken YAML", ["title: A: B", "", "Words.", "", "More."], 2],
])("%s ends front matter whose fence is missing", (_, lines, bodyStart) => {
  const expected = {
    bodyStart,
    places: expect.arrayContaining([`front-matter-yaml ${bodyStart + 1}:1`]),
  };
  expect(parse("---", ...lines)).toMatchObject(expected);
  expect(parse("---", ...lines, "", "---", "", "Below a rule.")).toMatchObject(expected);
});

test.each<[string, string[]]>([
  [
    "a block of text",
    ["description: |", "  # 1. One", "", "  > Words", "", "  More: words", "title: A"],
  ],
  ["comments", ["# 1. Title", "title: A", "", "# Words", "", "# More"]],
  [
    "a text in quotes over lines",
    ["title: A", 'description: "Words', "", "  more: words", '  end"'],
  ],
  ["lists at the margin", ["tags:", "- b", "- c", "title: A"]],
  ["lists in brackets over lines", ["title: A", "tags: [", "  b,", "  c", "]"]],
  ["keys of the site's own", ["title: A", "", "hero image: a.png", "Reading: slow", "a.b: c"]],
  ["one mapping in braces", ["{", '"title": "A",', '"tags": ["b"]', "}"]],
])("%s is front matter up to its fence", (_, lines) => {
  expect(parse("---", ...lines, "", "---", "Text.")).toMatchObject({
    title: "A",
    bodyStart: lines.length + 3,
    places: [],
  });
});

test.each<[string, string[], string]>([
  ["a line without a key", ["title: A", "slip", "date: 2026-03-01"], "A slip"],
  ["a key with a blank line before it", ["description: a: b", "", "author: Ada", "title: A"], "A"],
  ["a line without a key at the end", ["title: A", "slip"], "A slip"],
])("broken YAML with its fence is front matter: %s", (_, lines, title) => {
  expect(parse("---", ...lines, "---", "Text.")).toMatchObject({
    title,
    bodyStart: lines.length + 2,
    places: [expect.stringMatching(/^front-matter-yaml/)],
  });
});

test("front matter that fills the whole file is reported at its end", () => {
  expect(parse("---", "title: A", "slug: a")).toMatchObject({
    title: "A",
    bodyStart: 3,
    places: ["front-matter-yaml 3:8"],
  });
});

const CORPUS = path.resolve(__dirname, "../../../../shared/corpus/posts");
const describeCorpus = existsSync(CORPUS) ? describe : describe.skip;

describeCorpus("the real digests (skipped where ../shared/corpus/posts is absent)", () => {
  test.each([
    ["without its fence", ""],
    ["with four dashes for three", "----\n"],
  ])("each %s keeps its papers and values, and has one problem more", (_, instead) => {
    for (const fileName of readdirSync(CORPUS)) {
      const source = readFileSync(path.join(CORPUS, fileName), "utf8");
      const whole = parseDigest(source, { fileName });
      const broken = parseDigest(source.replace(/(?<=\n)---\n/, instead), { fileName });
      const { entries, prose, ...values } = broken.digest;
      expect({ fileName, ...values }).toEqual({
        fileName,
        ...whole.digest,
        entries: undefined,
        prose: undefined,
      });
      expect(entries.map(({ key, title }) => [key, title.text])).toEqual(
        whole.digest.entries.map(({ key, title }) => [key, title.text]),
      );
      // Four dashes are a rule, which has no text.
      const texts = prose.map(({ text }) => text).filter((text) => text !== "");
      expect(texts).toEqual(whole.digest.prose.map(({ text }) => text));
      const rules = (problems: readonly Problem[]) => problems.map(({ rule }) => rule).sort();
      expect(rules(broken.problems)).toEqual(
        [...rules(whole.problems), "front-matter-yaml" as const].sort(),
      );
    }
  });
});
