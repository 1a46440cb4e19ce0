import { parseDigest } from "../../src/digest/parse-digest";
import { cpuSeconds } from "../support/cpu-seconds";

const FRONT = "---\ntitle: A\ndate: 2024-05-01\nslug: a\n---\n";
const FACTS = "- links: [abs](https://arxiv.org/abs/2405.00001)\n- likes: 5\n";

function parse(source: string, fileName = "2024-05-01-a.md") {
  let parsed = parseDigest("", { fileName });
  const seconds = cpuSeconds(() => {
    parsed = parseDigest(source, { fileName });
  });
  const { digest, problems } = parsed;
  const places = problems.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`);
  return { ...digest, problems, places, seconds };
}

function paper(number: number): string {
  const id = `2405.${String(number % 100_000).padStart(5, "0")}`;
  return [
    `# ${number}. On Things of Type ${number}`,
    "Ann Lee, Bo Chen",
    `- retweets: ${number}, favorites: ${number} (05/01/2024 09:00:00)`,
    `- links: [abs](https://arxiv.org/abs/${id}) | [pdf](https://arxiv.org/pdf/${id})`,
    "- [cs.LG](https://arxiv.org/list/cs.LG/recent) | [stat.ML](https://arxiv.org/list/stat.ML/recent)",
    `We look at things of type ${number}, of which there are many. ${"They are all alike. ".repeat(40)}`,
    `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Things!</p>&mdash; Ann (@ann) <a href="https://twitter.com/ann/status/1306264630377889792">September 16, 2020</a></blockquote>`,
  ].join("\n\n");
}

test.each([
  ["an empty file", "", ["file-empty 1:1"]],
  ["a blank file", " \n\n", ["file-empty 1:1"]],
  ["no front matter", "Text.", ["front-matter-missing 1:1", "title-missing 1:1"]],
  ["broken YAML", "---\ntitle: a: b\ndate: 2024-05-01\n---\nText.", ["front-matter-yaml 2:8"]],
  ["an impossible date", "---\ntitle: a\ndate: 2024-02-30\n---\nText.", ["date-invalid 3:7"]],
  ["an unknown template", "---\ntitle: a\ntemplate: b\n---\nText.", ["template-unknown 3:11"]],
  ["NUL bytes", `${FRONT}A\0B\0.`, ["control-character 6:2"]],
  [
    "a heading with no number",
    `${FRONT}\n# One\n\nAnn Lee\n\n${FACTS}`,
    ["heading-unnumbered 7:1"],
  ],
  [
    "numbers out of order",
    `${FRONT}# 2. A\n${FACTS}# 1. B\n- links: https://a.example/`,
    ["number-order 9:1"],
  ],
  ["CRLF", `${FRONT}# 1. A\n- likes: x\n${FACTS}`.replace(/\n/g, "\r\n"), ["metrics-invalid 7:10"]],
  ["a byte order mark", `\ufeff${FRONT}# 1. A\n- likes: x\n${FACTS}`, ["metrics-invalid 7:10"]],
  [
    "a blockquote that never closes",
    `${FRONT}# 1. A\n${FACTS}\n<blockquote class="twitter-tweet"><p>Hi`,
    ["post-unclosed 10:1"],
  ],
])("%s is reported with its place", (_name, source, places) => {
  expect(parse(source).places).toEqual(places);
});

test("an empty file is still a post with an address", () => {
  expect(parse("", "2024-05-01---My-Papers.md")).toMatchObject({
    title: "My Papers 2024-05-01",
    slug: "2024-05-01-my-papers",
    date: "2024-05-01T00:00:00.000Z",
    entries: [],
    prose: [],
  });
});

test("a post without a date in itself or in its name says so", () => {
  expect(parse("---\ntitle: a\n---\nText.", "a.md").places).toEqual(["date-missing 1:1"]);
  expect(parse("---\ntitle: a\ntemplate: page\n---\nText.", "a.md").places).toEqual([]);
  expect(parse("---\ntitle: a\ndate: 2024-05-01\n---\nText.", "").places).toEqual([
    "slug-missing 1:1",
  ]);
});

test("a blockquote that never closes does not swallow the paper after it", () => {
  const { entries } = parse(
    `${FRONT}# 1. A\n${FACTS}\n<blockquote class="twitter-tweet"><p>Hi\n\n# 2. B\n- likes: 3`,
  );
  expect(entries.map(({ rank }) => rank)).toEqual([1, 2]);
});

test("1,000 papers in one post are 1,000 papers", () => {
  const { entries, places, seconds } = parse(
    FRONT + Array.from({ length: 1000 }, (_, i) => paper(i + 1)).join("\n\n"),
  );
  expect(entries).toHaveLength(1000);
  expect(entries.at(-1)).toMatchObject({ rank: 1000, arxivId: "2405.01000" });
  expect(places).toEqual([]);
  expect(seconds).toBeLessThan(15);
});

test("a post of 5 MB of papers is read whole", () => {
  const count = Math.ceil(5_000_000 / paper(1000).length);
  const { entries, places, seconds } = parse(
    FRONT + Array.from({ length: count }, (_, i) => paper(i + 1)).join("\n\n"),
  );
  expect(entries).toHaveLength(count);
  expect(places).toEqual([]);
  expect(seconds).toBeLessThan(30);
});

test("a post beyond the cap is cut there and shown as plain text", () => {
  const { title, entries, prose, places, seconds } = parse(
    `${FRONT}# 1. A\n${FACTS}<b>${"word ".repeat(1_700_000)}`,
  );
  expect({ title, entries, places }).toEqual({
    title: "A",
    entries: [],
    places: ["file-too-large 1:1"],
  });
  expect(prose[0]?.text.length).toBeLessThan(8_000_000);
  expect(prose[0]?.text).toContain("<b>word");
  expect(seconds).toBeLessThan(5);
});

test("100,000 characters of TeX give a problem and take no time", () => {
  for (const tex of [
    `$${"x^2+".repeat(25_000)}y$`,
    "$$".repeat(50_000),
    "\\(".repeat(50_000),
    "\\frac{".repeat(16_000),
  ]) {
    const { entries, seconds } = parse(`${FRONT}# 1. A\n${FACTS}\n${tex}\n\n# 2. B\n- likes: 3`);
    expect(entries).toHaveLength(2);
    expect(seconds).toBeLessThan(5);
  }
  const { places } = parse(`${FRONT}# 1. A\n${FACTS}\nSo $${"x^2+".repeat(25_000)}y$.`);
  expect(places).toEqual(["math-too-long 10:4"]);
});

test.each([
  ["headings", "# 1. A\n"],
  ["headings without number", "# A\n"],
  ["open fences", "```\n~~~~\n`````x\n"],
  ["open comments", "<!--\n"],
  ["closed comments", "<!--\n-->\n"],
  ["breaks", "***\n"],
  ["brackets", "[".repeat(200) + "\n"],
  ["links", "- links: [\n"],
  ["pairs", "- likes: x, a: b\n"],
  ["names", "Ann Lee, Bo (Chen\n"],
  ["spaces", " \t\n"],
])("100,000 characters of %s take no time", (_name, part) => {
  const source = part.repeat(Math.ceil(100_000 / part.length));
  expect(parse(`${FRONT}# 1. A\n${FACTS}${source}`).seconds).toBeLessThan(10);
});
