import { parseDigest } from "../../../src/digest/parse-digest";
import { textAt } from "../../support/text-at";

function parse(body: string) {
  const source = `---\ntitle: Reading\ndate: 2026-03-20\nslug: reading\n---\n\n${body}\n`;
  const { digest, problems } = parseDigest(source, { fileName: "posts/a.md" });
  return {
    papers: digest.entries.map(({ key, title, authors }) => [key, title.text, authors.join("; ")]),
    abstracts: digest.entries.map(({ abstract }) => abstract?.text ?? null),
    metrics: digest.entries.map(({ metrics }) => metrics.map(({ name, value }) => [name, value])),
    titlePlaces: digest.entries.map(({ places }) => textAt(source, places.title)),
    rules: problems.map(({ rule }) => rule),
  };
}

const ROOMS = ["2603.20001", "Quiet Rooms for Lamps", "Ada Example; Ben Sample"];
const HALLS = ["2603.20002", "Loud Halls", "Cleo Muster"];
const ABS = "https://arxiv.org/abs/2603.2000";

const MAIL = String.raw`\\
arXiv:2603.20001
Date: Thu, 19 Mar 2026 10:00:00 GMT   (12kb)

Title: Quiet Rooms
  for Lamps
Authors: Ada Example, Ben Sample
Categories: cs.LG cs.CL
Comments: 12 pages
\\
  Lamps are lit in
rooms.
\\ ( https://arxiv.org/abs/2603.20001 ,  12kb)
------------------------------------------------------------------------------
\\
arXiv:2603.20002
Date: Thu, 19 Mar 2026 11:00:00 GMT   (40kb,D)

Title: Loud Halls
Authors: Cleo Muster
Categories: math.CO
\\
  Halls are loud.
\\ ( https://arxiv.org/abs/2603.20002 ,  40kb)`;

const BIBTEX = `@misc{rooms,
  title={{Quiet {R}ooms} for Lamps},
  author={Example, Ada and Ben Sample},
  eprint={2603.20001},
  archivePrefix={arXiv},
  primaryClass={cs.LG}
}

@article{halls,
  title = "Loud Halls",
  author = {Muster, Cleo},
  journal = {arXiv preprint arXiv:2603.20002},
  year = 2026
}`;

const RIS = `TY  - JOUR
TI  - Quiet Rooms for Lamps
AU  - Example, Ada
AU  - Sample, Ben
UR  - ${ABS}1
ER  - 

TY  - JOUR
TI  - Loud Halls
AU  - Muster, Cleo
DO  - 10.48550/arXiv.2603.20002
ER  - `;

const JSON_TEXT = `[
  {
    "id": "2603.20001",
    "title": "Quiet Rooms for Lamps",
    "authors": [{ "name": "Ada Example", "hidden": false }, { "name": "Ben Sample" }],
    "upvotes": 12
  },
  { "title": "Loud Halls", "id": "2603.20002", "authors": ["Cleo Muster"], "upvotes": 3 }
]`;

test.each([
  ["a mail of arXiv", MAIL],
  ["a mail of arXiv that was sent on", MAIL.replace(/^/gm, "> ")],
  ["BibTeX", BIBTEX],
  ["BibTeX in a fenced block", `\`\`\`bibtex\n${BIBTEX}\n\`\`\``],
  ["RIS", RIS],
  ["JSON", JSON_TEXT],
  ["JSON in a fenced block", `\`\`\`json\n${JSON_TEXT}\n\`\`\``],
  [
    "CSV",
    `id,title,authors\n2603.20001,Quiet Rooms for Lamps,"Ada Example, Ben Sample"\n2603.20002,Loud Halls,Cleo Muster`,
  ],
  [
    "headings above authors, venues and addresses",
    `### Quiet Rooms for Lamps\n*Ada Example, Ben Sample*, NeurIPS 2026. ${ABS}1\n\n### Loud Halls\n*Cleo Muster*, ICML 2026. ${ABS}2`,
  ],
  [
    "fields of Obsidian",
    `## [[Quiet Rooms for Lamps]]\nauthor:: Ada Example, Ben Sample\nurl:: ${ABS}1\n\n## [[Loud Halls]]\nauthor:: Cleo Muster\nurl:: ${ABS}2`,
  ],
  [
    "names and a year in brackets",
    `**Quiet Rooms for Lamps** (Ada Example, Ben Sample, 2026)\nLamps are lit.\n${ABS}1\n\n**Loud Halls** (Cleo Muster, 2026)\nHalls are loud.\n${ABS}2`,
  ],
])("papers in %s", (_name, body) => {
  const { papers, rules } = parse(body);
  expect(papers).toEqual([ROOMS, HALLS]);
  expect(rules.filter((rule) => rule !== "heading-unnumbered")).toEqual([]);
});

test("nothing of a record is lost, and places lead to its words", () => {
  expect(parse(MAIL)).toMatchObject({
    titlePlaces: ["Quiet Rooms\n  for Lamps", "Loud Halls"],
    abstracts: [
      expect.stringMatching(/Thu, 19 Mar 2026 10.*12 pages.*Lamps are lit in\s+rooms\./s),
      expect.stringContaining("Halls are loud."),
    ],
  });
  expect(parse(JSON_TEXT).metrics).toEqual([[["upvotes", 12]], [["upvotes", 3]]]);
  expect(parse(BIBTEX).abstracts[1]).toMatch(/arXiv preprint arXiv:2603.20002.*2026/s);
});

const TEXTS: [name: string, body: string][] = [
  [
    "paragraphs of a link, a dash and a summary",
    `[Quiet Rooms for Lamps](${ABS}1) - Lamps are lit.\n\n[Loud Halls of Old](${ABS}2) - Halls are loud.`,
  ],
  [
    "bold titles whose paragraphs end with the paper",
    `**Quiet Rooms.** Lamps are lit. [Read the paper](${ABS}1).\n\n**Loud Halls.** Halls are loud. [Read the paper](${ABS}2).`,
  ],
  [
    "sections that end with the paper",
    `## Quiet Rooms\n\nLamps are lit. Get it [here](${ABS}1).\n\n## Loud Halls\n\nHalls are loud. Get it [here](${ABS}2).`,
  ],
  [
    "titles in quotation marks",
    `“Quiet Rooms”, Ada Example, arXiv:2603.20001. Lamps are lit.\n\n“Loud Halls”, Cleo Muster, arXiv:2603.20002. Halls are loud.`,
  ],
  ["numbers with slashes", `1/ Quiet Rooms ${ABS}1\n\n2/ Loud Halls ${ABS}2`],
  ["lines of Slack", `*Quiet Rooms*\n<${ABS}1|arxiv.org>\n\n*Loud Halls*\n<${ABS}2|arxiv.org>`],
  [
    "definitions of Pandoc",
    `Quiet Rooms\n: Ada Example\n: <${ABS}1>\n\nLoud Halls\n: Cleo Muster\n: <${ABS}2>`,
  ],
  [
    "topics with a paper each",
    `### Rooms\n\n- [Quiet Rooms](${ABS}1)\n\n### Halls\n\n- [Loud Halls](${ABS}2)`,
  ],
  [
    "a summary as the name of the link below a title",
    `**QUIET ROOMS**\n\n[Lamps are lit in rooms.](${ABS}1)\n\n**LOUD HALLS**\n\n[Halls are loud.](${ABS}2)`,
  ],
];

test.each(TEXTS)("%s are papers", (_name, body) => {
  expect(parse(body).papers.map(([key]) => key)).toEqual(["2603.20001", "2603.20002"]);
});

test.each([
  ["a lone entry", BIBTEX.split("\n\n")[0] ?? ""],
  ["a bibliography below an article", `${"We read and write.\n".repeat(20)}\n${BIBTEX}`],
  ["JSON of something else", '{ "name": "lamps", "version": "2603.20001" }'],
  [
    "sentences that mention papers",
    `**Lamps.** We follow [Rooms](${ABS}1) here.\n\n**Halls.** We follow [Halls](${ABS}2) there.`,
  ],
  ["items of sentences", `- We use [Rooms](${ABS}1)\n- We use [Halls](${ABS}2)`],
])("%s stays as it is", (_name, body) => {
  expect(parse(body).papers).toEqual([]);
});

test("papers that are only mentioned are told once, apart from sources", () => {
  expect(parse(`We read ${ABS}1 and ${ABS}2.`).rules).toEqual(["papers-mentioned"]);
  expect(parse("The ids are 2603.20001 and 2603.20002.").rules).toEqual(["papers-mentioned"]);
  expect(parse(`We read.\n\n## References\n\n- ${ABS}1`).rules).toEqual([]);
  expect(parse("It cost 2603.20001 of them.").rules).toEqual([]);
});
