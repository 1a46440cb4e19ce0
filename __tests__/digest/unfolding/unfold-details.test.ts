import { parseDigest } from "../../../src/digest/parse-digest";
import { treeToHtml } from "../../support/tree-to-html";
import { cpuSeconds } from "../../support/cpu-seconds";

function parse(body: string, frontMatter = "") {
  const source = `---\ntitle: Reading\ndate: 2026-03-01\nslug: reading\n${frontMatter}---\n\n${body}`;
  const { digest, problems } = parseDigest(source, { fileName: "posts/a.md" });
  return {
    entries: digest.entries,
    prose: digest.prose.map(({ text, after }) => [after, text]),
    html: digest.prose.map(({ tree }) => treeToHtml(tree)).join(""),
    papers: digest.entries.map(({ key, title, authors, abstract }) => [
      key,
      title.text,
      authors.join("; "),
      abstract?.text ?? null,
    ]),
    rules: problems.map(({ rule, start }) => `${rule} ${start.line}`),
  };
}

const ABS = "https://arxiv.org/abs/2603.2000";
const PAPERS = [
  ["2603.20001", "Quiet Rooms", "Ada Example; Ben Sample", "We measure rooms."],
  ["2603.20002", "Loud Halls", "Cleo Muster", "We measure halls."],
];

test.each([
  [
    "with facts as Markdown",
    `<details>
<summary>1. Quiet Rooms</summary>

- Authors: Ada Example, Ben Sample
- [abs](${ABS}1)

We measure rooms.

</details>

<details>
<summary>2. Loud Halls</summary>

Cleo Muster

[abs](${ABS}2) | [pdf](https://arxiv.org/pdf/2603.20002)

We measure halls.
</details>`,
  ],
  [
    "with linked summaries in HTML",
    `<details><summary><b>1. <a href="${ABS}1">Quiet Rooms</a></b></summary>
Ada Example, Ben Sample<br>
We measure rooms.
</details>
<details open><summary><b>2. <a href='${ABS}2'>Loud Halls</a></b></summary>Cleo Muster<br>
We measure halls.</details>`,
  ],
  [
    "with content in HTML",
    `<details>
<summary><h3>Quiet Rooms</h3></summary>
<p><b>Authors:</b> Ada Example, Ben Sample</p>
<p><a href="${ABS}1">Paper</a> | <a href="https://github.com/example/rooms">Code</a></p>
<p>We measure rooms.</p>
</details>

<details>
<summary><strong>Loud Halls</strong></summary>
<ul>
<li><b>Authors</b>: Cleo Muster</li>
<li><b>Link</b>: <a href="${ABS}2">${ABS}2</a></li>
</ul>
<p>We measure halls.</p>
</details>`,
  ],
  [
    "with folded abstracts",
    `<details><summary>**[Quiet Rooms](${ABS}1)** - Ada Example, Ben Sample</summary>

<details><summary>Abstract</summary>

We measure rooms.

</details>

</details>

<details><summary>**[Loud Halls](${ABS}2)** - Cleo Muster</summary>

<details><summary>Abstract (click)</summary>We measure halls.</details>

</details>`,
  ],
  [
    "round a list",
    `<details>
<summary>This week</summary>

- [Quiet Rooms](${ABS}1) - Ada Example, Ben Sample
  - We measure rooms.
- [Loud Halls](${ABS}2) - Cleo Muster
  - We measure halls.

</details>`,
  ],
  [
    "in each section",
    `## [Quiet Rooms](${ABS}1)

Ada Example, Ben Sample

<details><summary>Abstract</summary>

We measure rooms.

</details>

## [Loud Halls](${ABS}2)

Cleo Muster

<details>
<summary>Abstract</summary>
We measure halls.
</details>`,
  ],
])("details %s are papers", (_name, body) => {
  const { papers, rules } = parse(`Today.\n\n${body}\n\n***\n\nThe end.\n`);
  expect(papers).toEqual(PAPERS);
  expect(rules.filter((rule) => !rule.startsWith("heading-unnumbered"))).toEqual([]);
});

test("the tags of details round papers go, and the words of their summaries become headings", () => {
  const section = (day: number, ids: number[]) =>
    `<details>\n<summary>Day ${day}</summary>\n\n${ids.map((id) => `### [Rooms ${id}](${ABS}${id})\n\nMeasured.\n`).join("\n")}\n</details>\n\n`;
  const { papers, prose, html } = parse(section(1, [1, 2]) + section(2, [3, 4]));
  expect(papers.map(([key, , , text]) => [key, text])).toEqual(
    [1, 2, 3, 4].map((id) => [`2603.2000${id}`, "Measured."]),
  );
  expect(prose).toEqual([
    [0, "Day 1"],
    [2, "Day 2"],
  ]);
  expect(html).toBe("<h2>Day 1</h2><h2>Day 2</h2>");
});

test("subjects hold their papers, even a single one", () => {
  const paper = (id: number) =>
    `<details><summary>Rooms ${id}</summary>\n\n**Link:** ${ABS}${id}\n\n</details>\n`;
  const { papers, prose } = parse(
    `<details>\n<summary>cs.LG (2)</summary>\n\n${paper(1)}\n${paper(2)}\n</details>\n\n<details>\n<summary>cs.CV (1)</summary>\n\n${paper(3)}\n</details>\n`,
  );
  expect(papers.map(([key, title]) => [key, title])).toEqual([
    ["2603.20001", "Rooms 1"],
    ["2603.20002", "Rooms 2"],
    ["2603.20003", "Rooms 3"],
  ]);
  expect(prose).toEqual([
    [0, "cs.LG (2)"],
    [2, "cs.CV (1)"],
  ]);
});

test("a folded abstract stays folded on the page, without its label in plain text", () => {
  const fold = "<details><summary>Abstract</summary>\n\nWe measure.\n\n</details>";
  const { entries, rules } = parse(`# 1. Rooms\n\nAda Example\n\n- [abs](${ABS}1)\n\n${fold}\n`);
  const [abstract] = entries.flatMap((entry) => entry.abstract ?? []);
  expect(abstract?.text).toBe("We measure.");
  expect(treeToHtml(abstract?.tree ?? { type: "root", children: [] })).toBe(
    "<details><summary>Abstract</summary>\n<p>We measure.</p>\n</details>",
  );
  expect(rules).toEqual([]);
});

test.each([
  `<details><summary>Why so quiet?</summary>\n\nWe follow [Rooms](${ABS}1).\n\n</details>\n<details><summary>Why so loud?</summary>\n\nSee ${ABS}2 for that.\n\n</details>`,
  `<details><summary>References</summary>\n\n- [Rooms](${ABS}1)\n- [Halls](${ABS}2)\n\n</details>`,
  `<details><summary>Paper</summary>\n\n${ABS}1\n\n</details>\n<details><summary>Paper</summary>\n\n${ABS}2\n\n</details>`,
])("%j stays an article with its details", (body) => {
  const { papers, html, rules } = parse(`Words.\n\n${body}\n`);
  expect(papers).toEqual([]);
  expect(html).toContain("<details><summary>");
  expect(rules.filter((rule) => !rule.startsWith("papers-mentioned"))).toEqual([]);
});

test.each([
  "<details>\n",
  "<details>\n<summary>a</summary>\n",
  "<details><summary>a</summary>\n\n</details>\n",
  `<details><summary>a</summary>\n${ABS}1\n</details>\n`,
  "<details><summary>",
  "</details>\n",
  "<details>\n<details>\n</details>\n",
  `<a href="${ABS}1">`,
  "<a href=",
])("20,000 characters of %j take no time", (part) => {
  expect(cpuSeconds(() => parse(part.repeat(20_000 / part.length)))).toBeLessThan(5);
});
