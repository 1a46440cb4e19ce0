import { readShape } from "../../support/read-shape";

const url = (number: number) => `https://arxiv.org/abs/2604.0900${number}`;
const PARAGRAPH = "The sea is calm where no wind blows, and we say why that is so. ".repeat(60);

/** The kind, the text, the titles that its papers have, and their authors where the kind has some. */
const SHAPES: [name: string, source: string, titles: string[], authors: string[][] | null][] = [
  [
    "headings that count what is new",
    [1, 2]
      .map(
        (n) =>
          `#### [new 00${n}] Calm Seas of the North ${n}\n- **分类: eess.AS**\n\n- **链接: [${url(n)}](${url(n)})**\n`,
      )
      .join("\n---\n"),
    ["Calm Seas of the North 1", "Calm Seas of the North 2"],
    null,
  ],
  [
    "items with a venue and a short name in brackets before their titles, on any site",
    [
      `- [ICQR'2026-CalmNet] Calm seas of the north. [[paper]](${url(1)})`,
      "- [Sea Letters'2025-Survey] Tides at night. [[paper]](https://tides.example/night.pdf)",
      `- [arXiv'2604-WindGen] Winds of the open sea. [[paper]](${url(3)})`,
    ].join("\n"),
    ["Calm seas of the north", "Tides at night", "Winds of the open sea"],
    null,
  ],
  [
    "numbered titles with their venue behind them and links below, of which some lead nowhere",
    [
      `1. Calm Seas of the North by Contrastive Learning (icqr2026)\n\n   [[paper](${url(1)})]\n   [[code](https://github.com/example/seas)][project]\n`,
      `2. Tides at Night (ICQR 2026 workshop)\n\n   [[paper](${url(2)})][code][project]\n`,
      "3. Winds of the Open Sea (icqr2025)(oral)\n\n   [[paper](https://winds.example/)]\n",
    ].join("\n\n"),
    ["Calm Seas of the North by Contrastive Learning", "Tides at Night", "Winds of the Open Sea"],
    [[], [], []],
  ],
  [
    "items with their venue in italics behind the title",
    [
      `- Calm seas of the north. In *ICQR 2026*. [[pdf](${url(1)})]`,
      `- When do tides rise? In *Sea Letters 2025*/ [[pdf](${url(2)})]`,
    ].join("\n"),
    ["Calm seas of the north", "When do tides rise?"],
    null,
  ],
  [
    "titles with venues, words that they are new, emphasis and full stops round them",
    [
      `- **NEW** Calm Seas by Ada Example and Ben Sample [[arXiv](${url(1)})]`,
      `- Tides at Night (ICQR'25 Oral) [[paper](${url(2)})]`,
      `- Robust Winds. In Proc. of ICQR 2025. [[paper](${url(3)})][code]`,
      `- Waves, Twice. ICQR 2025. [[paper](${url(4)})]`,
      `- Counting Boats in *Harbours* [[pdf](${url(5)})]`,
      `- A Study of Salt (extended version). [pdf](${url(6)})`,
    ].join("\n"),
    [
      "Calm Seas",
      "Tides at Night",
      "Robust Winds",
      "Waves, Twice",
      "Counting Boats in Harbours",
      "A Study of Salt (extended version)",
    ],
    [["Ada Example", "Ben Sample"], [], [], [], [], []],
  ],
  [
    "headings of two levels, of which the deeper ones stand below one that is no paper",
    [
      "## Foreword\n\nSeas are calm.",
      ...[1, 2, 6].map(
        (n) => `## Calm Seas ${n} [arXiv:2604.0900${n}](${url(n)})\n\nThey are calm.`,
      ),
      "## Also seen\n\nThese too.",
      ...[3, 4, 5].map((n) => `### Tides ${n} [arXiv:2604.0900${n}](${url(n)})\n\nThey rise.`),
    ].join("\n\n"),
    ["Calm Seas 1", "Calm Seas 2", "Calm Seas 6", "Tides 3", "Tides 4", "Tides 5"],
    null,
  ],
  [
    "citations that are not printed yet, and questions before journals",
    [
      `* [19.06.2026] Example et al. (preprint). Calm Seas of the North. [${url(1)}](${url(1)})`,
      `* [13.02.2026] Sample, B. et al. (2026). Tides at night: A reward? _Sea Letters_, 39(47), 1-9. [https://doi.org/10.1000/tides](https://doi.org/10.1000/tides)`,
    ].join("\n"),
    ["Calm Seas of the North", "Tides at night: A reward?"],
    null,
  ],
  [
    "tables of identifiers alone, whose titles stand elsewhere",
    [
      `| Paper | Contribution | Links |\n|---|---|---|\n| 2604.09001 | Calm. | [arXiv](${url(1)}) |\n| 2604.09002 | Tides. | [arXiv](${url(2)}) |`,
      "## Analyses",
      "- [2604.09001 — Calm Seas of the North](a/2604.09001.md)",
      "## Sources",
      `- **Tides at Night** (\`2604.09002\`) — [arXiv](${url(2)})`,
    ].join("\n\n"),
    ["Calm Seas of the North", "Tides at Night"],
    null,
  ],
];

test.each(SHAPES)("%s are read", (_, source, titles, authors) => {
  const read = readShape(source);
  expect(read.titles).toEqual(titles);
  if (authors !== null) expect(read.authors).toEqual(authors);
  expect(read.rules).not.toContain("papers-missing");
});

test("a venue behind a title is a detail, and names of links that lead nowhere are no authors", () => {
  const { entries } = readShape(SHAPES[2]?.[1] ?? "");
  expect(entries.map(({ abstract }) => abstract?.text)).toEqual([
    "venue: icqr2026\n[code][project]",
    "venue: ICQR 2026 workshop\n[code][project]",
    "venue: icqr2025",
  ]);
});

test.each([
  ["Tides at Night by Ada Example", "Tides at Night", [["Ada Example"]]],
  ["Tides at Night by Graph Matching", "Tides at Night by Graph Matching", [[]]],
])("%s", (written, title, authors) => {
  const item = (text: string, number: number) => `- ${text} [pdf](${url(number)})`;
  const read = readShape(`${item(written, 1)}\n${item("Calm Seas of the North", 2)}`);
  expect(read.titles).toEqual([title, "Calm Seas of the North"]);
  expect(read.authors.slice(0, 1)).toEqual(authors);
});

test("names of methods with citations in brackets are no papers of a digest", () => {
  const list = (names: string[]) =>
    names.map((name, i) => `* Calm${i} ([${name}](${url(i + 1)}))`).join("\n");
  expect(readShape(list(["Example et al., 2024", "Sample and Other, 2025"])).titles).toEqual([]);
  expect(readShape(list(["arXiv", "pdf"])).titles).toEqual(["Calm0", "Calm1"]);
});

describe("a short list of papers in a long article", () => {
  const list = [1, 2]
    .map((n) => `* [Ada Example. *Calm Seas of the North ${n}*. ICQR 2026](${url(n)})`)
    .join("\n\n");
  const article = (paragraphs: number) =>
    `${Array.from({ length: paragraphs }, () => PARAGRAPH).join("\n\n")}\n\n${list}\n`;

  test("makes no digest of it", () => {
    expect(readShape(article(6)).titles).toEqual([]);
    expect(readShape(article(3)).titles).toHaveLength(2);
  });

  test("is told where it has three links, and read where the author says so", () => {
    const long = `${article(6)}\n* [Ada Example. *Tides at Night*. ICQR 2026](${url(3)})\n`;
    const { entries, rules } = readShape(long);
    expect([entries.length, rules.includes("papers-missing")]).toEqual([0, true]);
  });
});
