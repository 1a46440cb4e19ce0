import { readShape } from "../../support/read-shape";

const url = (number: number) => `https://arxiv.org/abs/2604.0900${number}`;
const pubmed = (number: number) => `https://pubmed.ncbi.nlm.nih.gov/3900000${number}/`;

/** The kind, the text, the titles that its papers have, and their authors where the kind has some. */
const SHAPES: [name: string, source: string, titles: string[], authors: string[][] | null][] = [
  [
    "topics with one or several titles in bold above lists of links",
    [
      "# Seas",
      "**Calm Seas of the North**",
      `- Paper: ${url(1)}\n- Code: https://github.com/example/seas`,
      "**Tides at Night Again**",
      `- Homepage: https://tides.example/\n\n- Paper: ${url(2)}`,
      "# Winds",
      "**Winds: Over the Open Sea**",
      `- Homepage: https://winds.example/\n\n- Paper: ${url(3)}`,
    ].join("\n\n"),
    ["Calm Seas of the North", "Tides at Night Again", "Winds: Over the Open Sea"],
    null,
  ],
  [
    "items of authors, a year and a quoted title, on any site",
    [
      "### One",
      `- Example (2024), ["Calm Seas of the North"](https://www.jstor.org/stable/9000001)`,
      `- Sample and Example (2025), ["Tides at Night"](https://doi.org/10.1000/tides)`,
      "### Two",
      `- Example, Sample, and Other (2026), [“Winds of the Open Sea”](https://winds.example/sea.pdf)`,
      `- Sample (2019), ["Waves, Twice" Lecture 6 (Seas)](https://doi.org/10.1000/waves)`,
    ].join("\n"),
    [
      "Calm Seas of the North",
      "Tides at Night",
      "Winds of the Open Sea",
      '"Waves, Twice" Lecture 6 (Seas)',
    ],
    [["Example"], ["Sample", "Example"], ["Example", "Sample", "Other"], ["Sample"]],
  ],
  [
    "items by year, with an author before the title",
    [
      `* 1996 Example: Calm Seas of the North <${url(1)}>`,
      `* 1997 Sample: Tides at Night <${url(2)}>`,
      "* 2001 Other: Winds of the Open Sea <https://winds.example/sea.pdf>",
    ].join("\n"),
    ["Calm Seas of the North", "Tides at Night", "Winds of the Open Sea"],
    [["Example"], ["Sample"], ["Other"]],
  ],
  [
    "titles in bold in items of HTML, whose links have the names of the authors",
    [
      "<ol reversed>",
      `  <li style="margin: 1px"><b>Calm Seas of the North</b><br> `,
      `  <a href="${url(1)}">Ada Example, Ben Sample</a> </li>  `,
      "",
      `  <li style="margin: 1px"><b>Tides at Night</b><br> `,
      `  <a href="${url(2)}">Cy Example, Di Sample</a> </li>  `,
      "</ol>",
    ].join("\n"),
    ["Calm Seas of the North", "Tides at Night"],
    [
      ["Ada Example", "Ben Sample"],
      ["Cy Example", "Di Sample"],
    ],
  ],
  [
    "numbers that begin anew, with the link behind the name of its source",
    [
      "## A\n### 1. Calm Seas of the North",
      "- 作者：Ada Example, Ben Sample",
      "- 来源：iacr_eprint；[来源](https://eprint.iacr.org/2026/9001) / [PDF](https://eprint.iacr.org/2026/9001.pdf)",
      "- 分类：A；分数：100\n",
      "## B\n### 1. Tides at Night",
      "- 作者：Cy Example",
      "- 来源：iacr_eprint；[来源](https://eprint.iacr.org/2026/9002)",
    ].join("\n"),
    ["Calm Seas of the North", "Tides at Night"],
    [["Ada Example", "Ben Sample"], ["Cy Example"]],
  ],
  [
    "titles in bold, a summary, and a citation in italics with an identifier",
    [1, 2]
      .map((number) =>
        [
          `**Seas ${number} Are Calm.**  `,
          "The sea is calm.  ",
          `*Citation: Seas ${number} Are Calm, Sea Letters, 01/05/2026, PMID: [3900000${number}](${pubmed(number)})*`,
        ].join("\n"),
      )
      .join("\n\n"),
    ["Seas 1 Are Calm", "Seas 2 Are Calm"],
    null,
  ],
  [
    "links whose labels are whole citations",
    [
      `1. [Example AB, Sample C, et al. Calm Seas of the North. Sea Lett. 2026;16(5):12-24. doi:10.1000/seas](${pubmed(1)})`,
      `2. [Sample C, van der Example DE. Tides: a study at night. J Tides. 2025 Feb 1;3(3):9-10.](${pubmed(2)})`,
    ].join("\n"),
    ["Calm Seas of the North", "Tides: a study at night"],
    [
      ["Example AB", "Sample C"],
      ["Sample C", "van der Example DE"],
    ],
  ],
  [
    "tables like others of the post whose links lead to files",
    [
      "| Status | Paper | Links |\n|:-:|---|---|",
      `| ✅ | **Calm Seas of the North** | [Paper](${url(1)}) / [Note](notes/seas.md) |`,
      `| ⬜ | **Tides at Night** | [Paper](${url(2)}) |`,
      "\n| Status | Paper | Links |\n|:-:|---|---|",
      "| ✅ | **Winds of the Open Sea** | [Paper](papers/winds.pdf) / [Note](notes/winds.md) |",
      "| ⬜ | **Waves, Twice** | [Paper](https://waves.example/) |",
    ].join("\n"),
    ["Calm Seas of the North", "Tides at Night", "Winds of the Open Sea", "Waves, Twice"],
    null,
  ],
  [
    "lists below a heading about reviews of literature",
    [
      `## Readings\n\n- [Calm Seas of the North](${url(1)}), by Example et al.`,
      `- [Tides at Night](${url(2)}), by Sample et al.\n`,
      "#### Literature review related papers:\n",
      `- [Winds of the Open Sea](${url(3)}), by Other et al.`,
    ].join("\n"),
    ["Calm Seas of the North", "Tides at Night", "Winds of the Open Sea"],
    null,
  ],
  [
    "headings with grades above facts of an index and a publication, and headings of abstracts between them",
    [1, 2]
      .map((number) =>
        [
          `## ${number}. Seas（2）\n### A\n`,
          `#### [A] Seas ${number} Are Calm\n`,
          `- PMID: 3900000${number}\n- 作者: Example A, Sample B\n- DOI: 10.1000/seas.${number}`,
          `- PubMed: ${pubmed(number)}\n\n#### 摘要\n\nThe sea is calm.\n`,
        ].join("\n"),
      )
      .join("\n"),
    ["Seas 1 Are Calm", "Seas 2 Are Calm"],
    [
      ["Example A", "Sample B"],
      ["Example A", "Sample B"],
    ],
  ],
  [
    "items of a short name, a title and a venue in bold brackets",
    [
      `- **[CS]** Calm Seas of the North | **[ICQR' 26]** |[\`[pdf]\`](${url(1)}) [\`[code]\`](https://github.com/example/seas)`,
      `- **[Tides]** Tides at Night | **[arXiv' 26]** |[\`[pdf]\`](${url(2)})`,
    ].join("\n"),
    ["Calm Seas of the North", "Tides at Night"],
    null,
  ],
  [
    "items with a year in brackets between title and authors",
    [
      `* Calm Seas of the North (2025), A. Example et al. [[pdf]](${url(1)})`,
      `* Tides at Night (2026), Ben Sample, Cy Other [[pdf]](${url(2)})`,
      `* Winds of the Open Sea (2026), D. Example et al. [[pdf]](https://winds.example/sea.pdf)`,
    ].join("\n"),
    ["Calm Seas of the North", "Tides at Night", "Winds of the Open Sea"],
    [["A. Example"], ["Ben Sample", "Cy Other"], ["D. Example"]],
  ],
  [
    "citations with authors in italics and titles in bold",
    [
      `1. *Example A, Sample B, et al*. **Calm Seas of the North**[J]. Sea Letters, 2026: 1-9. [[PDF](${url(1)})]`,
      `2. *Sample B*. **Tides at Night**[C]//Proceedings of Tides. 2026: 2-3. [[PDF](https://tides.example/2.pdf)]`,
      `3. *Other C, Example A.* **Winds of the Open Sea**[J]. arXiv preprint, 2026. [[PDF](${url(3)})]`,
    ].join("\n"),
    ["Calm Seas of the North", "Tides at Night", "Winds of the Open Sea"],
    null,
  ],
  [
    "paragraphs of citations with years in brackets",
    [
      `Example, A., & Sample, B. (2025). Calm seas of the north. *Sea Letters*, *5*(4), 1–9. ${url(1)}`,
      `Sample, B. (2026). Tides: A study at night. In *Proceedings of Tides* (pp. 1–2). ${url(2)}`,
    ].join("\n\n"),
    ["Calm seas of the north", "Tides: A study at night"],
    [["A. Example", "B. Sample"], ["B. Sample"]],
  ],
];

test.each(SHAPES)("%s are read", (_, source, titles, authors) => {
  const read = readShape(source);
  expect(read.titles).toEqual(titles);
  if (authors !== null) expect(read.authors).toEqual(authors);
  expect(read.rules).not.toContain("papers-missing");
});

test("what a citation in italics says stays with its paper", () => {
  const { entries, rules } = readShape(SHAPES[5]?.[1] ?? "");
  expect(entries[0]?.abstract?.text).toBe(
    "The sea is calm.\nSource: Seas 1 Are Calm, Sea Letters, 01/05/2026",
  );
  expect(rules).toEqual([]);
});

test("a table that names papers by author and year compares them in an article", () => {
  const row = (name: string, number: number) => `| [${name}](${url(number)}) | Graph | Search |`;
  const table = (names: string[]) =>
    ["| Paper | Encoder | Decoder |", "|---|---|---|", ...names.map(row)].join("\n");
  expect(readShape(table(["Example et al., 2024", "Sample and Other (2025)"])).titles).toEqual([]);
  expect(readShape(table(["Calm Seas of the North", "Tides at Night"])).titles).toEqual([
    "Calm Seas of the North",
    "Tides at Night",
  ]);
});

test("a link by the title to notes of the author's keeps its name", () => {
  const item = (number: number) => `- [Seas ${number}](notes.md) — Rooms — [arXiv](${url(number)})`;
  const { titles, entries } = readShape([item(1), item(2)].join("\n"));
  expect(titles).toEqual(["Seas 1", "Seas 2"]);
  expect(entries.map(({ abstract }) => abstract?.text)).toEqual(["Seas 1\nRooms", "Seas 2\nRooms"]);
});
