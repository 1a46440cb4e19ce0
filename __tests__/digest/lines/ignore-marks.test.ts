import { parseDigest } from "../../../src/digest/parse-digest";
import { examplePost } from "../../../src/problems/example-post";
import { isIgnored } from "../../../src/problems/ignore";
import { shown } from "../../support/shown";

const MARK = "<!-- hot-papers-ignore encoding-repaired -->";
const DAMAGED = "A talk by Ada SchÃ¼tze.";

const parse = (source: string) => parseDigest(source, { fileName: "posts/hot-papers.md" });

/** The problems that are told, as `line rule`. */
function told(source: string): string[] {
  const { problems, ignores } = parse(source);
  return problems
    .filter((problem) => !isIgnored(problem, ignores))
    .map(({ rule, start }) => `${start.line} ${rule}`);
}

test.each([
  ["above the line", [MARK, DAMAGED]],
  ["above it, with blank lines between", [MARK, "", DAMAGED]],
  ["at its end", [`${DAMAGED} ${MARK}`]],
  ["for the file, anywhere", [DAMAGED, "", "<!-- hot-papers-ignore-file encoding-repaired -->"]],
  ["for several rules", ["<!-- hot-papers-ignore math-invalid, encoding-repaired -->", DAMAGED]],
  ["two marks above each other", [MARK, "<!-- hot-papers-ignore math-invalid -->", DAMAGED]],
])("a mark %s leaves the problem out", (_, lines) => {
  expect(told(examplePost(...lines))).toEqual([]);
});

test.each([
  ["of another rule", ["<!-- hot-papers-ignore math-invalid -->", DAMAGED]],
  ["below the line", [DAMAGED, MARK]],
  ["in code", ["```", MARK, "```", DAMAGED]],
])("a mark %s does not", (_, lines) => {
  expect(told(examplePost(...lines))).toEqual([expect.stringContaining("encoding-repaired")]);
});

test("in front matter a mark is a comment of YAML", () => {
  const post = (mark: string) =>
    `---\ntitle: Hot Papers\n${mark}\ndate: 17/09/2020\nslug: a\n---\n\nText.\n`;
  expect(told(post("# other"))).toEqual(["4 date-invalid"]);
  expect(told(post("# hot-papers-ignore date-invalid"))).toEqual([]);
  expect(
    told(post("# other").replace("2020\n", "2020 # hot-papers-ignore date-invalid\n")),
  ).toEqual([]);
});

test("marks without a rule, or with an unknown one, are told", () => {
  expect(
    told(examplePost("<!-- hot-papers-ignore -->", "", "<!-- hot-papers-ignore a-b __proto__ -->")),
  ).toEqual(["7 ignore-invalid", "9 ignore-invalid", "9 ignore-invalid"]);
});

const PAPER = [
  "# 1. A paper",
  "",
  "Ada Example, Ben Sample",
  "",
  "- retweets: 3, favorites: 4",
  "- links: [abs](https://arxiv.org/abs/2009.00001)",
  "",
  "An abstract in",
  "two lines.",
];

test.each(PAPER.slice(0, -1).map((line, index) => [index, line] as const))(
  "the page is the same with a mark at and above line %i, and places are those of the file",
  (index, line) => {
    const plain = shown(parse(examplePost(...PAPER)).digest);
    const mark = "<!-- hot-papers-ignore metrics-unlikely -->";
    const atEnd = [...PAPER];
    atEnd[index] = `${line} ${mark}`;
    expect(shown(parse(examplePost(...atEnd)).digest)).toBe(plain);
    const above = parse(examplePost(...PAPER.toSpliced(index, 0, mark)));
    expect(shown(above.digest)).toBe(plain);
    expect(above.digest.entries[0]?.places.heading.start.line).toBe(index === 0 ? 8 : 7);
  },
);
