import { parseDigest } from "../../src/digest/parse-digest";

function read(body: string, head = "date: 2026-03-01\n") {
  const source = `---\ntitle: A\nslug: a\n${head}---\n${body}`;
  const { digest, problems } = parseDigest(source, { fileName: "posts/a.md" });
  const told = problems.map(
    ({ rule, start, message }) => `${rule} ${start.line}:${start.column} ${message}`,
  );
  return { digest, problems, told };
}

test("a bracket that is never closed is reported at its place, and its links count", () => {
  const { digest, problems, told } = read(
    "# 1. A\n\n- links: [abs](https://arxiv.org/abs/2603.20001 - [pdf](https://arxiv.org/pdf/2603.20001)\n",
    "date: 2026-03-01\n",
  );
  expect(digest.entries).toMatchObject([
    { key: "2603.20001", links: [{ label: "abs" }, { label: "pdf" }] },
  ]);
  expect(told).toEqual([
    "links-invalid 8:15 The bracket before “https://arxiv.org/abs/2603.20001” is never closed.",
  ]);
  expect(problems[0]?.edits).toEqual([
    { start: { line: 8, column: 48 }, end: { line: 8, column: 48 }, text: ")" },
  ]);
});

test.each([
  ["a name that is never closed", "[abs(https://a.example/1)", "links-invalid"],
  ["a space before the address", "[abs] (https://a.example/1)", "link-mended"],
  ["brackets the wrong way round", "(abs)[https://a.example/1]", "links-invalid"],
  ["a file of one's own", "[pdf](papers/a.pdf)", "links-invalid"],
  ["a slip in the scheme", "[abs](htps://a.example/1)", "url-unsafe"],
])("%s is not told as a paper without a link too", (_name, link, rule) => {
  const { problems } = read(`# 1. A\n\nAda Example, Ben Sample\n\n- links: ${link}\n\nText.\n`);
  expect(problems.map((problem) => problem.rule)).toEqual([rule]);
});

test("month 13 of an arXiv identifier is reported once", () => {
  const { told } = read(
    "# 1. A\n\n- [abs](https://arxiv.org/abs/2613.20001) | [pdf](https://arxiv.org/pdf/2613.20001)\n",
  );
  expect(told).toEqual([
    "arxiv-id-invalid 8:3 “https://arxiv.org/abs/2613.20001” holds no arXiv identifier: there is no month 13.",
  ]);
});

test.each([
  ["2026-13-05", "there is no month 13"],
  ["2026-02-30", "its month has 28 days"],
  ["2026-03-32", "there is no day 32"],
])("the date %s says that %s", (date, why) => {
  const { told } = read("Text.", `date: ${date}\n`);
  expect(told).toEqual([`date-invalid 4:7 The date “${date}” does not exist: ${why}.`]);
});

test("full-width digits are digits in dates and metrics", () => {
  const { digest, told } = read(
    "# １. A\n\n- likes: １５, retweets: 2（2026-03-04）\n- [abs](https://arxiv.org/abs/2603.20001)\n",
    "date: ２０２６-０３-０１\n",
  );
  expect(digest.date).toBe("2026-03-01T00:00:00.000Z");
  expect(digest.entries[0]?.metrics).toEqual([
    { name: "likes", value: 15, asOf: "2026-03-04T00:00:00.000Z" },
    { name: "retweets", value: 2, asOf: "2026-03-04T00:00:00.000Z" },
  ]);
  expect(told).toEqual(["date-form 4:7 The date “２０２６-０３-０１” is read as 2026-03-01."]);
});

test.each([
  ["iw", "he"],
  ["in-ID", "id-ID"],
  ["ji", "yi"],
])("the old language tag %s is %s", (old, today) => {
  expect(read("Text.", `date: 2026-03-01\nlang: ${old}\n`).digest.lang).toBe(today);
});

test("TOML can hide its post, and is reported by name", () => {
  const { digest, problems } = parseDigest('+++\ntitle = "A"\ndraft = true\n+++\n\n# 1. B\n', {
    fileName: "posts/a.md",
  });
  expect(digest.draft).toBe(true);
  expect(problems[0]).toMatchObject({
    rule: "front-matter-yaml",
    message:
      "The front matter is TOML, which is not read; only YAML is. It marks the post as a draft, so the post is hidden.",
    fix: "Write it as YAML, “key: value”, between two lines of three dashes (---).",
  });
});

test.each([10, 400, 2000])("a table of %d rows is a table", (rows) => {
  const row = (i: number) =>
    `|**2026-03-01**|**Row ${i}**|Ada Example|[a${i}](https://a.example/${i})|`;
  const table = Array.from({ length: rows }, (_, i) => row(i)).join("\n");
  const { digest, told } = read(
    `Some **bold** words.\n\n|Date|Title|Authors|PDF|\n|-|-|-|-|\n${table}\n`,
  );
  const { text = "", tree } = digest.prose[0] ?? {};
  expect(tree?.children.map((node) => (node.type === "element" ? node.tagName : ""))).toContain(
    "table",
  );
  expect(text).toContain(`Row ${rows - 1}`);
  expect(text).not.toContain("**");
  expect(told).toEqual([]);
});
