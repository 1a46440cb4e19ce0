import { readShape } from "../../support/read-shape";

const url = (number: number) => `https://arxiv.org/abs/2604.0900${number}`;
const FILES = "https://lab.example/files";

/** The kind, the text, the titles that its papers have, their authors, and their texts where these matter. */
const SHAPES: [string, string, string[], string[][], (string | undefined)[] | null][] = [
  [
    "items in three lines of title, authors and venue, on any site",
    [
      `* **Calm Seas of the North** <br>\n*Ada Example, Ben Sample* <br>\nICQR, 2026. [[Paper]](${url(1)}) [[Code]](https://github.com/example/seas)`,
      `* **Tides at Night** <br>\n*Cleo Muster* <br>\nICQR 2025 (Oral). [[Paper]](${FILES}/tides.pdf)`,
      `* **Winds of the Open Sea** <br>\n*Ada Example* <br>\n3DV, 2025. [[Paper]](${url(3)})`,
    ].join("\n\n"),
    ["Calm Seas of the North", "Tides at Night", "Winds of the Open Sea"],
    [["Ada Example", "Ben Sample"], ["Cleo Muster"], ["Ada Example"]],
    ["venue: ICQR, 2026", "venue: ICQR 2025 (Oral)", "venue: 3DV, 2025"],
  ],
  [
    "numbered headings with a line of short pieces about the source",
    [
      `### 1. Calm Seas\n\nExample News · 2026-04-20 · preprint · [arXiv:2604.09001](${url(1)}) · no code\n\nSeas are calm.`,
      `### 2. Tides\n\nAda Example, Ben Sample · 2026-04-20 · [arXiv:2604.09002](${url(2)}) · cs.LG\n\nTides rise.`,
      `### 3. Winds\n\n2026-04-20 · [arXiv:2604.09003](${url(3)}) · cs.LG\n\nWinds blow.`,
    ].join("\n\n"),
    ["Calm Seas", "Tides", "Winds"],
    [[], ["Ada Example", "Ben Sample"], []],
    [
      "Example News · 2026-04-20 · preprint\nno code\nSeas are calm.",
      "2026-04-20\nTides rise.",
      "2026-04-20\nWinds blow.",
    ],
  ],
  [
    "headings that are the label of the title below, with empty links and subjects that are labelled twice",
    [1, 2]
      .map(
        (n) =>
          `### Title:\n          Calm Seas of the North ${n}\n - **Authors:** Ada Example, Ben Sample\n - **Subjects:** Subjects:\nMachine Learning (cs.LG); Robotics (cs.RO)\n - **Arxiv link:** https://arxiv.org/abs/\n - **Abstract**\n Seas are calm.`,
      )
      .join("\n"),
    ["Calm Seas of the North 1", "Calm Seas of the North 2"],
    [
      ["Ada Example", "Ben Sample"],
      ["Ada Example", "Ben Sample"],
    ],
    ["Seas are calm.", "Seas are calm."],
  ],
  [
    "items that end with an identifier in brackets, and are no links",
    "- Calm Seas of the North (2604.09001)\n  - topic: seas\n- Tides at Night (2604.09002v2)\n  - topic: tides\n",
    ["Calm Seas of the North", "Tides at Night"],
    [[], []],
    null,
  ],
  [
    "rows of HTML with the identifier in a button for scripts",
    `<table>\n${[1, 2]
      .map(
        (n) =>
          `<tr>\n  <td>${n}</td>\n  <td><a href="./papers/seas-${n}.html">Calm Seas of the North ${n}</a></td>\n  <td><button class="keep" data-arxiv-id="2604.0900${n}v1" onclick="keep(this)">☆</button></td>\n</tr>`,
      )
      .join("\n")}\n</table>`,
    ["Calm Seas of the North 1", "Calm Seas of the North 2"],
    [[], []],
    null,
  ],
  [
    "years as headings above a single item each",
    [
      `### 2026\n\n- Calm seas of the north.\n  [[pdf]](${url(1)})\n  - Ada Example, Ben Sample. *ICQR 2026*`,
      `### 2011 / 2012\n\n- Tides at night in the harbour.\n  [[pdf]](${FILES}/tides.pdf)\n  - Cleo Muster. *Sea Letters*`,
      `### 2010\n\n- Winds of the open sea.\n  [[pdf]](${url(3)})\n  [[code]](https://github.com/example/winds)\n  - Ada Example. *ICQR 2010*\n\n- Waves of the open sea.\n  [[pdf]](${url(4)})\n  - Ada Example. *ICQR 2010*`,
    ].join("\n\n"),
    [
      "Calm seas of the north",
      "Tides at night in the harbour",
      "Winds of the open sea",
      "Waves of the open sea",
    ],
    [["Ada Example", "Ben Sample"], ["Cleo Muster"], ["Ada Example"], ["Ada Example"]],
    null,
  ],
  [
    "venues inside the names of links, and short names and venues before these",
    [
      `- [Calm seas of the north (Sea Letters 2026)](${url(1)})\n- (TideNet)[Tides at night（ICQR2025）](${url(2)})\n> They rise.`,
      `- [ICQR'2025] [Winds of the open sea](${FILES}/winds.html)\n- [arXiv'2026] [Waves of the open sea](${url(4)})`,
    ].join("\n\n"),
    ["Calm seas of the north", "Tides at night", "Winds of the open sea", "Waves of the open sea"],
    [[], [], [], []],
    null,
  ],
  [
    "titles in angle brackets before authors with initials and venues",
    [
      `* <[Calm Seas of the North](${url(1)})>, by Ada Example, Ben C. Sample and Cleo Muster, ICQR 2026 Workshop.`,
      `* [CalmNet] <[Tides at Night](${url(2)})> by Ada Example, Dora Beispiel, 2025.`,
    ].join("\n\n"),
    ["Calm Seas of the North", "Tides at Night"],
    [
      ["Ada Example", "Ben C. Sample", "Cleo Muster"],
      ["Ada Example", "Dora Beispiel"],
    ],
    null,
  ],
];

test.each(SHAPES)("%s are read", (_, source, titles, authors, texts) => {
  const read = readShape(source);
  expect(read.titles).toEqual(titles);
  expect(read.authors).toEqual(authors);
  if (texts !== null) expect(read.entries.map(({ abstract }) => abstract?.text)).toEqual(texts);
  expect(read.rules).not.toContain("papers-missing");
});

test("an address of arXiv without an identifier is no paper's", () => {
  const { entries } = readShape(SHAPES[2]?.[1] ?? "");
  expect(entries.map(({ key, subjects }) => [key, subjects])).toEqual([
    ["calm-seas-of-the-north-1", ["cs.LG", "cs.RO"]],
    ["calm-seas-of-the-north-2", ["cs.LG", "cs.RO"]],
  ]);
});

test("a line of pieces that begins with a title is that of a paper", () => {
  const lines = [1, 2].map((n) => `[Calm Seas ${n}](${url(n)}) · 2026-04-20 · cs.LG`);
  expect(readShape(`### Seas\n\n- ${lines.join("\n- ")}`).titles).toEqual([
    "Calm Seas 1",
    "Calm Seas 2",
  ]);
});

describe("where the front matter says that papers are lists", () => {
  const list = [
    `* [Calm seas of the north](papers/calm.pdf) (1997): They are calm.`,
    `* [:scroll:](tides.pdf) [Tides at night](${FILES}/tides.pdf)`,
    `* [Winds of the open sea](https://github.com/example/winds.pdf)`,
    "* Without a link",
  ].join("\n\n");
  const contents = "* [Seas and the winds above](#seas)\n* [Tides and the moon above](#tides)\n";

  test("titles that lead to any site are papers, places in the post are none", () => {
    const read = readShape(`${contents}\n## Seas\n\n${list}`, "papers: list");
    expect(read.titles.slice(0, 3)).toEqual([
      "Calm seas of the north",
      "Tides at night",
      "Winds of the open sea",
    ]);
    expect(readShape(`${contents}\n## Seas\n\n${list}`).titles).toEqual([]);
  });
});
