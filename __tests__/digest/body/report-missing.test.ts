import { findHeadings } from "../../../src/digest/lines/headings";
import { numberedHeadings } from "../../../src/digest/body/report-missing";
import { parseDigest } from "../../../src/digest/parse-digest";
import { cpuSeconds } from "../../support/cpu-seconds";
import { textAt } from "../../support/text-at";

const ABS = (number: number) => `https://arxiv.org/abs/2603.2000${number}`;
const link = (number: number) => `[${"ABCDEF"[number]}](${ABS(number)})`;

function parse(body: string, yaml = "") {
  const source = `---\ntitle: A\ndate: 2026-01-01\n${yaml}---\n\n${body}\n`;
  const { digest, problems } = parseDigest(source, { fileName: "posts/a.md" });
  expect(digest.entries).toEqual([]);
  const told = problems.filter(({ rule }) => rule === "papers-missing");
  return {
    places: told.map((problem) => textAt(source, problem)),
    messages: told.map(({ message, fix }) => `${message} ${fix ?? ""}`),
  };
}

const TWO =
  "# 1. One\n\nWords are here.\n\n# 2. Two\n\nMore words are here.\n\n# 3. Three\n\nWords.\n\nOther words.\n\n";

const CASES: [name: string, body: string, place: string, why: RegExp][] = [
  ["no link at all", TWO, "# 1. One", /^None of 3 numbered headings is a paper; the post is an/],
  ["a link in a sentence", `${TWO}See ${link(1)} too.`, link(1), /in running text/],
  ["a line below one of the headings", `${TWO}- links: ${link(1)}`, link(1), /fewer than half/],
  [
    "a heading of three that is a link",
    TWO.replace("Two", "T").replace("# 3. ", "## "),
    "# 1. One",
    /None of 2/,
  ],
  [
    "an unknown site without label",
    `${TWO}- [a](https://a.example/b.pdf)`,
    "- [a](https://a.example/b.pdf)",
    /no label/,
  ],
  ["code", `${TWO}\`\`\`\n- links: ${link(1)}\n\`\`\``, link(1), /in code/],
  ["several below one heading", `${TWO}${ABS(1)}\n\n${ABS(2)}`, ABS(1), /several papers/],
  [
    "lines without a heading",
    `${ABS(1)}\n\n${ABS(2)}\n\n${ABS(3)}`,
    ABS(1),
    /no heading stands above/,
  ],
  [
    "sentences",
    `See ${link(1)}, ${link(2)} and ${link(3)}.`,
    link(1),
    /though 3 are linked.*running text/,
  ],
  [
    "items that are sentences",
    `- We use ${link(1)} as they are.\n- We use ${link(2)} as they are.\n- We use ${link(3)} as they are.`,
    link(1),
    /go on behind the link/,
  ],
  [
    "a list of other things",
    `- ${link(1)} ${link(2)} ${link(3)}\n- Milk\n- Eggs`,
    link(1),
    /only 1 of 3 items of its list links/,
  ],
  [
    "a table of other things",
    `| a | b |\n|---|---|\n| ${link(1)} | ${link(2)} ${link(3)} |\n| c | d |`,
    link(1),
    /only 1 of 2 rows of its table links/,
  ],
];

test.each(CASES)("%s", (_name, body, place, why) => {
  const { places, messages } = parse(body);
  expect(places).toEqual([place]);
  expect(messages[0]).toMatch(why);
});

test("the messages", () => {
  const messages = CASES.flatMap(([, body]) => parse(body).messages);
  expect([...new Set(messages)]).toMatchInlineSnapshot(`
   [
     "None of 3 numbered headings is a paper; the post is an article. Give each a line such as “- links: [abs](https://arxiv.org/abs/2009.06732)”, or write “papers: headings” in the front matter. Where it is an article, write “papers: none” in the front matter.",
     "None of 3 numbered headings is a paper; the post is an article. “[B](https://arxiv.org/abs/2603.20001)” comes nearest, but it stands in running text. Put the link on a line of its own: “- links: [abs](https://arxiv.org/abs/2009.06732)”. Where it is an article, write “papers: none” in the front matter.",
     "None of 3 numbered headings is a paper; the post is an article. “[B](https://arxiv.org/abs/2603.20001)” comes nearest, but fewer than half of the 3 headings like the one above it lead to papers. Give each paper a numbered heading and a line such as “- links: [abs](https://arxiv.org/abs/2009.06732)”, or write “papers: headings” in the front matter. Where it is an article, write “papers: none” in the front matter.",
     "None of 2 numbered headings is a paper; the post is an article. Give each a line such as “- links: [abs](https://arxiv.org/abs/2009.06732)”, or write “papers: headings” in the front matter. Where it is an article, write “papers: none” in the front matter.",
     "None of 3 numbered headings is a paper; the post is an article. “- [a](https://a.example/b.pdf)” comes nearest, but it has no label and leads to no known site of papers. Write “links:” before it. Where it is an article, write “papers: none” in the front matter.",
     "None of 3 numbered headings is a paper; the post is an article. “[B](https://arxiv.org/abs/2603.20001)” comes nearest, but it stands in code or in a comment. Take it out of there. Where it is an article, write “papers: none” in the front matter.",
     "None of 3 numbered headings is a paper; the post is an article. “https://arxiv.org/abs/2603.20001” comes nearest, but the lines below its heading lead to several papers. Give each paper a numbered heading of its own. Where it is an article, write “papers: none” in the front matter.",
     "No paper was found, though 3 are linked; the post is an article. “https://arxiv.org/abs/2603.20001” comes nearest, but no heading stands above it. Write a heading such as “# 1. Title” above it. Where it is an article, write “papers: none” in the front matter.",
     "No paper was found, though 3 are linked; the post is an article. “[B](https://arxiv.org/abs/2603.20001)” comes nearest, but it stands in running text. Put the link on a line of its own: “- links: [abs](https://arxiv.org/abs/2009.06732)”. Where it is an article, write “papers: none” in the front matter.",
     "No paper was found, though 3 are linked; the post is an article. “[B](https://arxiv.org/abs/2603.20001)” comes nearest, but most items of its list do not begin with the title of a paper, or go on behind the link like a sentence. Begin each item with the title and end it with the links: “- **Title**, Ada Example, [arXiv](https://arxiv.org/abs/2009.06732)”. Where it is an article, write “papers: none” in the front matter.",
     "No paper was found, though 3 are linked; the post is an article. “[B](https://arxiv.org/abs/2603.20001)” comes nearest, but only 1 of 3 items of its list links to a paper, and at least two and most must. Begin each item with the title and end it with the links: “- **Title**, Ada Example, [arXiv](https://arxiv.org/abs/2009.06732)”. Where it is an article, write “papers: none” in the front matter.",
     "No paper was found, though 3 are linked; the post is an article. “[B](https://arxiv.org/abs/2603.20001)” comes nearest, but only 1 of 2 rows of its table links to a paper, and at least two and most must. Link each row to its paper. Where it is an article, write “papers: none” in the front matter.",
   ]
  `);
});

test("the front matter may be the reason", () => {
  const list = `- ${link(1)}\n- ${link(2)}`;
  const { places, messages } = parse(list, "papers: table\n");
  expect([places, messages]).toEqual([[link(1)], [expect.stringMatching(/says “papers: table”/)]]);
  expect(parse("Words.", "papers: list\n").messages).toEqual([
    expect.stringMatching(/^No paper was found; /),
  ]);
});

test.each([
  `See ${link(1)} and ${link(2)}.`,
  `See [abs](${ABS(1)}), [pdf](https://arxiv.org/pdf/2603.20001) and [html](https://arxiv.org/html/2603.20001).`,
  `Words.\n\n## References\n\n- ${link(1)}\n- ${link(2)}\n- ${link(3)}\n- ${link(4)}`,
  "# 1. One section\n\nWords.",
  "See [a](https://a.example), [b](https://b.example) and [c](https://c.example).",
])("%j is an article, and nothing is told", (body) => {
  expect(parse(body).messages).toEqual([]);
});

test("a post that says that it is an article is not reported", () => {
  expect(parse(`See ${link(1)}, ${link(2)} and ${link(3)}.`, "papers: none\n").messages).toEqual(
    [],
  );
});

test("the numbered headings of the highest level count, however many there are", () => {
  const lines = ["# Contents", "### 1. Detail", ...Array<string>(200_000).fill("## 1. Section")];
  const found = numberedHeadings(findHeadings(lines, 0, []));
  expect(found).toHaveLength(200_000);
});

const LINE = `- links: [abs](${ABS(1)}) | [pdf](https://arxiv.org/pdf/2603.20001)`;

test.each(["**1. One**", "1. One", "<h1>1. One</h1>", "    # 1. One", "\\# 1\\. One"])(
  "the links of a paper below %j, which is no heading, are told where others are papers",
  (title) => {
    const body = `${title}\n\nAda Example\n\n${LINE}\n\nWords.\n\n# 2. Two\n\n- links: ${link(2)}\n`;
    const { digest, problems } = parseDigest(`---\ntitle: A\n---\n\n${body}`, {
      fileName: "posts/2026-01-01-a.md",
    });
    expect(digest.entries.map(({ key }) => key)).toEqual(["2603.20002"]);
    expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      expect.stringMatching(/^papers-missing “- links: .*” belongs to no paper, since no heading/),
    ]);
  },
);

test.each([`See ${link(1)} too.`, `- last week: ${link(1)}`, "- links: [all](https://a.example/)"])(
  "%s above the papers is an introduction",
  (line) => {
    const body = `Hello.\n\n${line}\n\n# 2. Two\n\n- links: ${link(2)}\n`;
    const { problems } = parseDigest(`---\ntitle: A\n---\n\n${body}`, {
      fileName: "posts/2026-01-01-a.md",
    });
    expect(problems).toEqual([]);
  },
);

const FIRST = `# 1. One\n\n- links: ${link(1)}\n\n`;
const items = (of: (number: number) => string) => [2, 3, 4].map(of).join("\n");

test("a section of a digest whose items are no papers is told at its first link", () => {
  const body = `${FIRST}# Notes\n\n${items((n) => `- We use ${link(n)} as they are.`)}\n`;
  const { digest, problems } = parseDigest(`---\ntitle: A\n---\n\n${body}`, {
    fileName: "posts/2026-01-01-a.md",
  });
  expect(digest.entries).toHaveLength(1);
  expect(problems.map(({ rule, start, message }) => [rule, start.line, message])).toEqual([
    [
      "papers-missing",
      11,
      "“[C](https://arxiv.org/abs/2603.20002)” is the first of 3 links to papers in a section of which no paper was made, though the post has others.",
    ],
  ]);
});

test.each([
  ["sentences", `# Editorial\n\nSee ${link(2)}, ${link(3)} and ${link(4)}.`, 1],
  ["sources", `# References\n\n${items((n) => `- ${link(n)}`)}`, 1],
  ["a list of papers", `# Also seen\n\n${items((n) => `- [Rooms ${n}](${ABS(n)})`)}`, 4],
])("a section of %s in a digest is not told", (_name, section, count) => {
  const { digest, problems } = parseDigest(`---\ntitle: A\n---\n\n${FIRST}${section}\n`, {
    fileName: "posts/2026-01-01-a.md",
  });
  expect(digest.entries).toHaveLength(count);
  expect(problems).toEqual([]);
});

test("sections of a digest with few such items each are told together, at the first link", () => {
  const section = (n: number) =>
    `# Week ${n}\n\n- We use ${link(n)} as they are.\n- We use none.\n`;
  const parts = (most: number) =>
    [2, 3, 4]
      .slice(0, most - 1)
      .map(section)
      .join("\n");
  const messages = (body: string) =>
    parseDigest(`---\ntitle: A\n---\n\n${FIRST}${body}`, {
      fileName: "posts/2026-01-01-a.md",
    }).problems.map(({ rule, start, message }) => [rule, start.line, message]);
  expect(messages(parts(3))).toEqual([]);
  expect(messages(parts(4))).toEqual([
    [
      "papers-missing",
      11,
      "“[C](https://arxiv.org/abs/2603.20002)” is the first of 3 links to papers in sections of which no paper was made, though the post has others.",
    ],
  ]);
});

test("thousands of linked sections are told of in time that grows with their number", () => {
  const sections = `## A\n${ABS(1)}\n\n## B\nhttps://a.example/c.pdf\n\n`.repeat(9000);
  expect(cpuSeconds(() => parse(sections))).toBeLessThan(9);
});
