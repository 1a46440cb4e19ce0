import { readShape } from "../../support/read-shape";

const url = (number: number) => `https://arxiv.org/abs/2604.0900${number}`;

/** The kind, the text, and the titles that its papers have, which lead to 2604.09001 and so on. */
const SHAPES: [name: string, source: string, titles: string[]][] = [
  [
    "rows that a program broke at the titles",
    [
      "| Title | Authors | Summary |",
      "|---|---|---|",
      `| Calm Seas of the`,
      `  Far North (Read more on [arXiv](${url(1)})) | Ada Example, Ben Sample | The sea is calm. |`,
      `| Tides at Night (Read more on [arXiv](${url(2)})) | Cy Example, Di Sample | Tides rise. |`,
    ].join("\n"),
    ["Calm Seas of the Far North", "Tides at Night"],
  ],
  [
    "tables in HTML whose every second row is one folded cell",
    [
      "<table>",
      "<tr><th>Title</th><th>PDF</th></tr>",
      `<tr><td>Calm Seas of the Far North</td><td><a href="${url(1)}">PDF</a></td></tr>`,
      '<tr><td colspan="2"><details><summary>Summary</summary>',
      "The sea is calm.",
      "</details></td></tr>",
      `<tr><td>Tides at Night</td><td><a href="${url(2)}">PDF</a></td></tr>`,
      '<tr><td colspan="2"><details><summary>Summary</summary>',
      "Tides rise.",
      "</details></td></tr>",
      "</table>",
    ].join("\n"),
    ["Calm Seas of the Far North", "Tides at Night"],
  ],
  [
    "citations as the labels of links",
    [
      "| Week | Paper |",
      "|---|---|",
      `| 1 | [Example et. al. "Calm Seas of the Far North" (2026)](${url(1)}) |`,
      `| 2 | [Example, Sample "Tides at Night" (2026)](${url(2)}) |`,
      `| 3 | [Rethinking "Tides at Night"](${url(3)}) |`,
    ].join("\n"),
    ["Calm Seas of the Far North", "Tides at Night", 'Rethinking "Tides at Night"'],
  ],
  [
    "labels in bold without colons in one line",
    [
      "### [1] Calm Seas of the Far North",
      "",
      "**arXiv ID** 2604.09001 | **方向** Seas",
      "",
      "**作者** Ada Example, Ben Sample",
      "",
      "### 📌 简介",
      "The sea is calm.",
      "",
      "### [2] Tides at Night",
      "",
      "**arXiv ID** 2604.09002 | **方向** Tides",
      "",
      "**作者** Cy Example",
      "",
      "**Tides** rise at night.",
    ].join("\n"),
    ["Calm Seas of the Far North", "Tides at Night"],
  ],
  [
    "headings above an identifier in bold and a month",
    [
      "### Calm Seas of the Far North",
      "**arXiv 2604.09001** | Apr 2026",
      "",
      "The sea is calm.",
      "",
      "### Tides at Night",
      `**arXiv 2604.09002** | Apr 2026 | [Link](${url(2)})`,
      "",
      "Tides rise.",
    ].join("\n"),
    ["Calm Seas of the Far North", "Tides at Night"],
  ],
  [
    "paragraphs of an identifier, a title in bold and authors",
    [
      "# Seas of the day",
      "**Found 2 papers**",
      "",
      `[arXiv:2604.09001](${url(1)})[Submitted on 9 Apr 2026]`,
      "**Calm Seas of the Far North**",
      "Ada Example, Ben Sample",
      "Subjects: **cs.LG**; cs.CL",
      "",
      "---",
      "",
      `[arXiv:2604.09002](${url(2)})[Submitted on 9 Apr 2026]`,
      "**Tides at Night**",
      "Cy Example",
      "Subjects: **cs.CV**",
    ].join("\n"),
    ["Calm Seas of the Far North", "Tides at Night"],
  ],
  [
    "numbered topics over titles in bold, authors and a venue that is the link",
    [
      "## 0. Why this list?",
      "",
      "Because of the sea.",
      "",
      "## 1. Seas",
      "",
      "**Calm Seas of the Far North** <br>",
      "Ada Example, Ben Sample <br>",
      `[ICQR 2026 Highlight](${url(1)}) • [Code](https://github.com/example/seas)`,
      "",
      "**Tides at Night and by Day**  ",
      "Cy Example, Di Sample  ",
      `[ICQR 2026](${url(2)}) • [Code](https://github.com/example/tides)`,
      "",
      "## 2. Winds",
      "",
      "**Winds of the South Seas** <br>",
      "Ed Example, Flo Sample <br>",
      `[ICQR 2026](${url(3)})`,
    ].join("\n"),
    ["Calm Seas of the Far North", "Tides at Night and by Day", "Winds of the South Seas"],
  ],
  [
    "tables whose column of titles has a name in Korean, behind one of slides",
    [
      "| 발표 날짜 | 논문 제목 | 발표자 |",
      "|---|---|---|",
      `| [260409](slides/260409.pdf) | [Calm Seas of the Far North](${url(1)}) | Ada |`,
      `| [260410](slides/260410.pdf) | [Tides at Night](${url(2)}) | Ben |`,
    ].join("\n"),
    ["Calm Seas of the Far North", "Tides at Night"],
  ],
];

test.each(SHAPES)("%s", (_, source, expected) => {
  const { titles, ids } = readShape(source);
  expect(titles).toEqual(expected);
  expect(ids).toEqual(expected.map((_title, i) => `2604.0900${i + 1}`));
});

const shape = (name: string) => {
  const [, source = ""] = SHAPES.find(([known]) => known.includes(name)) ?? [];
  return readShape(source);
};

test("what a folded cell says belongs to the paper of the row above it", () => {
  const texts = shape("folded cell").entries.map(({ abstract }) => abstract?.text ?? "");
  expect(texts.map((text) => /sea is calm|Tides rise/.exec(text)?.[0])).toEqual([
    "sea is calm",
    "Tides rise",
  ]);
});

test("a known label in bold alone is one too, a bold word of a sentence is none", () => {
  const { authors, entries } = shape("without colons");
  expect(authors).toEqual([["Ada Example", "Ben Sample"], ["Cy Example"]]);
  expect(entries[1]?.abstract?.text).toContain("Tides rise at night.");
});

test("the authors and subjects below such a title are the paper's", () => {
  const { authors, entries } = shape("of an identifier, a title");
  expect(authors).toEqual([["Ada Example", "Ben Sample"], ["Cy Example"]]);
  expect(entries.map(({ subjects }) => subjects)).toEqual([["cs.LG", "cs.CL"], ["cs.CV"]]);
});

test("a venue in bold below a heading names no authors", () => {
  const doi = (number: number) => `https://doi.org/10.1000/seas.${number}`;
  const { titles, authors, entries } = readShape(
    [1, 2]
      .flatMap((n) => [`### Seas ${n} are Calm`, `**Sea Letters** 2026 | [DOI](${doi(n)})`, ""])
      .join("\n"),
  );
  expect(titles).toEqual(["Seas 1 are Calm", "Seas 2 are Calm"]);
  expect(authors).toEqual([[], []]);
  expect(entries.map(({ abstract }) => abstract?.text)).toEqual([
    "Venue: Sea Letters 2026",
    "Venue: Sea Letters 2026",
  ]);
});

test("entries of BibTeX below the citations of an article are no papers", () => {
  const entry = (n: number) =>
    `@article{sea${n},\n  title = {Seas ${n} are Calm},\n  author = {Example, Ada},\n  url = {${url(n)}}\n}`;
  const body = [
    "## Usage",
    "",
    "Run it.",
    "",
    "## Citations",
    "",
    "```bibtex",
    entry(1),
    entry(2),
    "```",
  ];
  expect(readShape(body.join("\n")).titles).toEqual([]);
  expect(readShape(body.slice(6).join("\n")).titles).toEqual([
    "Seas 1 are Calm",
    "Seas 2 are Calm",
  ]);
});
