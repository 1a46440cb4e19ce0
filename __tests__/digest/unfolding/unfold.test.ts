import { parseDigest } from "../../../src/digest/parse-digest";
import { cpuSeconds } from "../../support/cpu-seconds";

function parse(body: string, frontMatter = "") {
  const source = `---\ntitle: Reading\ndate: 2026-03-01\nslug: reading\n${frontMatter}---\n\n${body}`;
  const { digest, places, problems } = parseDigest(source, { fileName: "posts/a.md" });
  const lines = source.split("\n");
  const textOf = ({
    start,
    end,
  }: {
    start: { line: number; column: number };
    end: { column: number };
  }) => (lines[start.line - 1] ?? "").slice(start.column - 1, end.column - 1);
  return {
    entries: digest.entries,
    prose: digest.prose.map(({ text, after }) => [after, text]),
    papers: digest.entries.map(({ key, title, authors }) => [key, title.text, authors.join("; ")]),
    links: digest.entries.map(({ links }) => links.map(({ label }) => label)),
    texts: digest.entries.map(({ abstract }) => abstract?.text ?? null),
    titlePlaces: digest.entries.map((entry) => textOf(entry.places.title)),
    linkPlaces: places.links.map(({ range }) => textOf(range)),
    rules: problems.map(({ rule, start }) => `${rule} ${start.line}`),
  };
}

const ROOMS = ["2603.20001", "Quiet Rooms", "Ada Example; Ben Sample"];
const HALLS = ["2603.20002", "Loud Halls", "Cleo Muster"];

/** They are the papers of a list or a table between two paragraphs, which stay where they were. */
function expectRoomsAndHalls(written: string): void {
  const { papers, prose, rules, titlePlaces } = parse(`Today.\n\n${written}\n\nThe end.\n`);
  expect(papers).toEqual([ROOMS, HALLS]);
  expect(titlePlaces).toEqual(["Quiet Rooms", "Loud Halls"]);
  expect(prose).toEqual([
    [0, "Today."],
    [2, "The end."],
  ]);
  expect(rules).toEqual([]);
}

test.each([
  [
    "of dates, titles, authors",
    `|Publish Date|Title|Authors|PDF|Code|
|---|---|---|---|---|
|**2026-03-03**|**Quiet Rooms**|Ada Example, Ben Sample|[2603.20001](https://arxiv.org/abs/2603.20001)|**[link](https://github.com/example/rooms)**|
|**2026-03-03**|**Loud Halls**|Cleo Muster et.al.|[2603.20002](https://arxiv.org/abs/2603.20002)|null|`,
  ],
  [
    "with linked titles",
    `| Title | Authors | Upvotes |
| :--- | --- | ---: |
| [Quiet Rooms](https://huggingface.co/papers/2603.20001) | Ada Example, Ben Sample | 12 |
| [Loud Halls](https://huggingface.co/papers/2603.20002) | Cleo Muster | 3 |`,
  ],
])("the rows of a table %s are papers", (_name, table) => {
  expectRoomsAndHalls(table);
});

test("a weekly table has the words after a title as text", () => {
  const { papers, texts, links } = parse(`| **Paper** | **Links** |
| ------------- | ------------- |
| 1) **Quiet Rooms** - rooms are measured. | [Paper](https://arxiv.org/abs/2603.20001), [Tweet](https://x.com/ada/status/1) |
| 2) **Loud Halls** - halls, too. | [Paper](https://arxiv.org/abs/2603.20002) |
`);
  expect(papers.map(([key, title]) => [key, title])).toEqual([
    ["2603.20001", "Quiet Rooms"],
    ["2603.20002", "Loud Halls"],
  ]);
  expect(texts).toEqual(["rooms are measured.", "halls, too."]);
  expect(links).toEqual([["Paper", "Tweet"], ["Paper"]]);
});

test.each([
  [
    "with bold titles and details below",
    `- **Quiet Rooms**
  - Authors: Ada Example, Ben Sample
  - Links: [PDF](https://arxiv.org/pdf/2603.20001)
- **Loud Halls**
  - Authors: Cleo Muster
  - Links: [PDF](https://arxiv.org/pdf/2603.20002)`,
  ],
  [
    "in one line each",
    `- **2026-03-03**, **Quiet Rooms**, Ada Example, Ben Sample, Paper: [https://arxiv.org/abs/2603.20001](https://arxiv.org/abs/2603.20001), Code: **[here](https://github.com/example/rooms)**
- **2026-03-03**, **Loud Halls**, Cleo Muster et.al., Paper: [https://arxiv.org/abs/2603.20002](https://arxiv.org/abs/2603.20002)`,
  ],
  [
    "with numbers",
    `1. **Quiet Rooms** Ada Example, Ben Sample [[arXiv](https://arxiv.org/abs/2603.20001)]\n2. **Loud Halls** Cleo Muster [[arXiv](https://arxiv.org/abs/2603.20002)]`,
  ],
  [
    "with linked titles",
    `* [Quiet Rooms](https://arxiv.org/abs/2603.20001) - Ada Example, Ben Sample\n* [Loud Halls](https://arxiv.org/abs/2603.20002) - Cleo Muster`,
  ],
])("the items of a list %s are papers", (_name, list) => {
  expectRoomsAndHalls(list);
});

test("an error in an item is reported at its place", () => {
  const { rules } = parse(`- **Quiet Rooms**
  - [PDF](https://arxiv.org/pdf/2603.20001)
  - likes: 3, reposts: lots
- **Loud Halls**
  - [PDF](https://arxiv.org/pdf/2603.20002)
`);
  expect(rules).toEqual(["metrics-invalid 9"]);
});

test.each([
  "- We use [rooms](https://arxiv.org/abs/2603.20001) as they are.\n- We use [halls](https://arxiv.org/abs/2603.20002) as well.",
  "- [Rooms](https://arxiv.org/abs/2603.20001)\n- Milk\n- Eggs",
  "| a | b |\n|---|---|\n| [Rooms](https://arxiv.org/abs/2603.20001) | x |\n| y | z |",
  "We read.\n\n## References\n\n- [Rooms](https://arxiv.org/abs/2603.20001)\n- [Halls](https://arxiv.org/abs/2603.20002)",
  "See [rooms](https://arxiv.org/abs/2603.20001) and [halls](https://arxiv.org/abs/2603.20002).",
])("%j stays an article", (body) => {
  const { papers, rules } = parse(body);
  expect([papers, rules.filter((rule) => !rule.startsWith("papers-mentioned"))]).toEqual([[], []]);
});

test("the front matter decides", () => {
  const list =
    "- [Quiet Rooms](https://arxiv.org/abs/2603.20001)\n- [Loud Halls](https://arxiv.org/abs/2603.20002)\n";
  expect(parse(list, "papers: none\n").papers).toEqual([]);
  expect(parse(list, "papers: table\n").papers).toEqual([]);
  expect(parse(list, "papers: list\n").papers).toHaveLength(2);
});

test("sections of lists keep their headings, and papers of a numbered digest keep their lists", () => {
  const item = (id: string) => `- [A](https://arxiv.org/abs/${id})\n`;
  const { papers, prose, rules } = parse(
    `## Rooms\n\n${item("2603.20001")}${item("2603.20002")}\n## Halls\n\n${item("2603.20003")}${item("2603.20004")}`,
  );
  expect(papers).toHaveLength(4);
  expect(prose).toEqual([
    [0, "Rooms"],
    [2, "Halls"],
  ]);
  expect(rules).toEqual([]);
  const numbered = `# 1. One\n\n${item("2603.20001")}\nSee:\n\n- **a** [x](https://arxiv.org/abs/2603.20002) and so on\n`;
  expect(parse(numbered).papers).toHaveLength(1);
});

test.each([
  "- a\n",
  "- a\n\n",
  "|-|-|\n",
  "| a | b |\n|-|-|\n",
  "- [a](https://arxiv.org/abs/2603.20001)\n",
  "- **",
  "- [",
  "| [",
  "1. [a](",
])("10,000 characters of %j take no time", (part) => {
  expect(cpuSeconds(() => parse(part.repeat(10_000 / part.length)))).toBeLessThan(3);
});

const COLUMNS = [
  [
    "numbers, counts, code and bare identifiers",
    `| # | Paper | Authors | Date | Code | 👍 Upvotes | Citations | arXiv |
|--|--|--|--|--|--|--|--|
| 1 | Quiet Rooms | Ada Example, Ben Sample | 2026-03-03 | [github](https://github.com/example/rooms) | 12 | 1,200 | 2603.20001 |
| 2 | Loud Halls | Cleo Muster | 2026-03-04 | - | 3 | 0 | 2603.20002 |`,
  ],
  [
    "links in HTML and authors in lines",
    `Title | Authors | Date | Links | Upvotes | Citations
--- | --- | --- | --- | --- | ---
<b>Quiet Rooms</b> | Ada Example,<br>Ben Sample | 2026-03-03 | <a href="https://arxiv.org/abs/2603.20001">arXiv</a> / <a href="https://github.com/example/rooms">Code</a> | 12 | 1200
Loud Halls | Cleo Muster | 2026-03-04 | <a href="https://arxiv.org/abs/2603.20002">arXiv</a> | 3 | 0`,
  ],
];

test.each(COLUMNS)("the columns of a table reach its papers: %s", (_name, table) => {
  const { papers, entries, texts, rules } = parse(`${table}\n`);
  expect(papers).toEqual([ROOMS, HALLS]);
  expect(
    entries.map(({ metrics }) => metrics.map(({ name, value }) => `${name} ${value}`)),
  ).toEqual([
    ["upvotes 12", "citations 1200"],
    ["upvotes 3", "citations 0"],
  ]);
  expect(entries[0]?.links.map(({ url }) => url)).toContain("https://github.com/example/rooms");
  expect(texts).toEqual(["Date: 2026-03-03", "Date: 2026-03-04"]);
  expect(rules).toEqual([]);
});

test("a date before the title of an item stays", () => {
  const { texts } = parse(
    "- 2026-03-03, **Quiet Rooms**, [abs](https://arxiv.org/abs/2603.20001)\n- 2026-03-04, **Loud Halls**, [abs](https://arxiv.org/abs/2603.20002)\n",
  );
  expect(texts).toEqual(["Date: 2026-03-03", "Date: 2026-03-04"]);
});

test("sections with a single paper are read like their neighbours with two", () => {
  const item = (id: number) => `- [Rooms ${id}](https://arxiv.org/abs/2603.2000${id})\n`;
  expect(parse(`## A\n\n${item(1)}${item(2)}\n## B\n\n${item(3)}`).papers).toHaveLength(3);
  expect(parse(`${item(1)}\nBetween.\n\n${item(2)}`).papers).toHaveLength(0);
});

test.each([
  ["with short words after a link", "We use [Hut](https://arxiv.org/abs/2603.20003) as it is."],
  ["that ends with a link", "We use [Hut](https://arxiv.org/abs/2603.20003)."],
])("a sentence %s is no paper, where single items are", (_name, sentence) => {
  const item = (id: number) => `- [Rooms ${id}](https://arxiv.org/abs/2603.2000${id})\n`;
  const { entries, prose } = parse(`## A\n\n${item(1)}${item(2)}\n## B\n\n- ${sentence}\n`);
  expect(entries.map(({ title }) => title.text)).toEqual(["Rooms 1", "Rooms 2"]);
  expect(JSON.stringify(prose)).toContain("We use Hut");
});

test("a title before a link with a full stop is a paper", () => {
  const item = (name: string, id: number) =>
    `- ${name} [paper](https://arxiv.org/abs/2603.2000${id}).\n`;
  expect(parse(item("Quiet Rooms", 1) + item("Loud Halls", 2)).papers).toHaveLength(2);
});

test.each([
  [
    "each topic",
    `- Vision
  - [Quiet Rooms](https://arxiv.org/abs/2603.20001), Ada Example, Ben Sample
  - [Loud Halls](https://arxiv.org/abs/2603.20002), Cleo Muster
- Sound
  - [Cold Stairs](https://arxiv.org/abs/2603.20003), Dora Probe
  - [Warm Lifts](https://arxiv.org/abs/2603.20004), Emil Prova`,
  ],
  [
    "topics of topics",
    `- Buildings
    - Inside
        - [Quiet Rooms](https://arxiv.org/abs/2603.20001), Ada Example, Ben Sample
        - [Loud Halls](https://arxiv.org/abs/2603.20002), Cleo Muster
    - Between
        - [Cold Stairs](https://arxiv.org/abs/2603.20003), Dora Probe
        - [Warm Lifts](https://arxiv.org/abs/2603.20004), Emil Prova`,
  ],
  [
    "a topic, with papers of no topic after it",
    `- Vision
  - [Quiet Rooms](https://arxiv.org/abs/2603.20001), Ada Example, Ben Sample
  - [Loud Halls](https://arxiv.org/abs/2603.20002), Cleo Muster
- Sound
- Light
- [Cold Stairs](https://arxiv.org/abs/2603.20003), Dora Probe
- [Warm Lifts](https://arxiv.org/abs/2603.20004), Emil Prova`,
  ],
])("papers below %s", (_name, list) => {
  const { papers, rules } = parse(list);
  const others = [
    ["2603.20003", "Cold Stairs", "Dora Probe"],
    ["2603.20004", "Warm Lifts", "Emil Prova"],
  ];
  expect(papers).toEqual([ROOMS, HALLS, ...others]);
  expect(rules).toEqual([]);
});

test("a list of papers in code below a topic stays code", () => {
  const list = `- Vision
  - [Quiet Rooms](https://arxiv.org/abs/2603.20001), Ada Example, Ben Sample
  - [Loud Halls](https://arxiv.org/abs/2603.20002), Cleo Muster
- How to write it
  \`\`\`
  - [Cold Stairs](https://arxiv.org/abs/2603.20003)
  - [Warm Lifts](https://arxiv.org/abs/2603.20004)
  \`\`\``;
  expect(parse(list).papers).toEqual([ROOMS, HALLS]);
});

test.each([
  ["below front matter", "---\ntitle: A\ndate: 2026-03-01\nslug: a\n---\n", ""],
  ["below a heading", "---\ntitle: A\ndate: 2026-03-01\nslug: a\n---\n\n", "## Today\n"],
  ["below a rule", "---\ntitle: A\ndate: 2026-03-01\nslug: a\n---\n\nToday.\n\n", "***\n"],
])("a paragraph %s needs no blank line above it to be a paper", (_name, frontMatter, above) => {
  const paper = (name: string, id: number) => `${name} — https://arxiv.org/abs/2603.2000${id}\n\n`;
  const source = frontMatter + above + paper("Quiet Rooms", 1) + paper("Loud Halls", 2);
  const { digest } = parseDigest(source, { fileName: "posts/a.md" });
  expect(digest.entries.map(({ title }) => title.text)).toEqual(["Quiet Rooms", "Loud Halls"]);
});
