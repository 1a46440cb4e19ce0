import { readShape as read } from "../../support/read-shape";
import { SHAPED_PAPERS, eachPaper as each } from "../../support/shaped-papers";

const IDS = SHAPED_PAPERS.map(({ id }) => id);
const TITLES = SHAPED_PAPERS.map(({ t }) => t);
const SAYS = "We measure how quiet it is.";
const REVIEW =
  "# Review of it\n\n## 1. Method\n\n### Strengths\n\nQuiet.\n\n### Limits\n\nStill.\n\n### Rooms\n\nTwo.\n\n### Halls\n\nOne.\n\n### Stairs\n\nNone.\n";
const STEPS = "## Start\n\n### 1. Install\n\nRun it.\n\n### 2. Read\n\nLook at it.\n";

test.each<[name: string, source: string]>([
  [
    "titles in bold, authors, and a venue before the link, each with a break, beside more lectures of that form",
    `## Lectures\n\n${each(({ t, n }) => `**Lecture ${n} on rooms and halls** \\\n*Ada Example* \\\n[[Video](https://video.example/${n}${t.length})] \\\n3 May 2026\n`)}${each(({ n }) => `**Talk ${n} on rooms and halls** \\\n*Ada Example* \\\n[[Video](https://video.example/t${n})] \\\n3 May 2026\n`)}\n## Works\n\n${each(({ t, A, u }) => `**${t}** \\\n*${A}* \\\nICQR 2026. [[Paper](${u})] [[Code](https://github.com/ada/quiet)] \\\n3 May 2026\n`)}`,
  ],
  [
    "items with a link to the author's notes, tags, and the link to arXiv",
    `### Halls\n\n${each(({ t, u, n }) => `- [${t}](./notes/paper-${n}.md) — Non-AI — [arXiv](${u})`)}`,
  ],
  [
    "a table whose identifiers are links to notes in Obsidian",
    `| Paper | Title | Says |\n|:--|:--|:--|\n${each(({ t, id }) => `| [[${id}]] | ${t} | ${SAYS} |`)}\n`,
  ],
  [
    "a table whose titles are links to notes with the names of identifiers",
    `| Paper | Says |\n|---|---|\n${each(({ t, id }) => `| [${t}](papers/${id}-quiet.md) | ${SAYS} |`)}\n`,
  ],
  [
    "items in Obsidian whose links to notes have the names of identifiers",
    each(({ t, id }) => `- [[notes/${id}|${t}]] — ${SAYS}`),
  ],
  [
    "days as items, with papers behind a label below them and a blank line between",
    `- **[2026.04.03]**\n\n  - Paper: ${link(0)}\n\n- **[2026.04.02]**\n\n  - Paper: ${link(1)} [![Stars](https://img.shields.io/x)](https://github.com/ada/x)\n\n- **[2026.04.01]**\n\n  - Paper: ${link(2)}\n  - Paper: ${link(3)}\n`,
  ],
  [
    "topics with numbers, of which the last has nothing below it",
    `### 1. Rooms\n\n${each(({ t, u }) => `1. [**${t}**](${u})`)}\n\n### 2. Halls\n`,
  ],
  [
    "elements with papers, in another section than numbered steps",
    `${STEPS}\n## Papers of today\n\n${each(({ t, u, n }) => `<details>\n<summary><b>${n}. ${t}</b> ⭐ ${n}6</summary>\n\n**🔗 Links:** [🤗 HF](${u.replace("arxiv.org/abs", "huggingface.co/papers")}) • [📄 arXiv](${u})\n\n> ${SAYS}\n\n</details>\n`)}`,
  ],
  [
    "sections that end with a link in Chinese to the page of their paper",
    each(
      ({ t, id }) =>
        `## ${t}\n\n**1. 主要工作**\n\n本文研究安静的房间。\n\n**2. 打分**\n\n- 实用性：4分\n\n[到 Huggingface 论文主页查看详情](https://huggingface.co/papers/${id})\n`,
    ),
  ],
  [
    "headings with facts, in some of which reviews with headings of their own stand",
    `# Paper Digest\n\n## Must read\n\n${paper(0)}${REVIEW}\n## Worth noting\n\n${paper(1)}${paper(2)}${paper(3)}`,
  ],
  [
    "headings with a rating, and lines that begin with emoji",
    each(
      ({ t, A, u, id, n }) =>
        `### ${n}. ${t} (${n}/10) 🔁\n**arxiv** · \`${id}\` · 2026-04-0${n}\n👥 ${A} · 🏷 cs.CL, cs.LG\n🔗 [arXiv](${u}) · [alphaxiv](https://www.alphaxiv.org/abs/${id})\n📡 Sources: arxiv\n🧪 rooms · halls\n\n#### 🧭 Why\n${SAYS}\n`,
    ),
  ],
  [
    "headings that end with the name of a file",
    `## Rooms\n\n${each(({ t, u, n }) => `#### ${n}. ${t} | [\`[example202${n}.pdf]\`](${u})    \n| [Summary](https://github.com/ada/x/issues/${n}) |\n`)}`,
  ],
  [
    "headings with a date in brackets, and the title in quotation marks",
    `## Rooms\n\n${each(({ t, u }) => `#### [May 2026] "${t}" [[paper](${u})] 📖\n\n- **Says**: ${SAYS}\n`)}`,
  ],
  [
    "names of links that go on in the next line",
    each(
      ({ t, u }) =>
        `- **[${t.replace(/ (?=\S+$)/, "\n")}](${u})** (*2026*) \`ICQR\`\n  > ${SAYS}\n`,
    ),
  ],
  [
    "titles in bold with an emoji before a summary, and the identifier with authors in a list below",
    each(
      ({ t, a, u, id, n }) =>
        `**🎵 ${t}** — We measure how quiet it is in a hall.\n\n- [${id}](${u}) — ${a.join(", ")}, Zoe Muster\n- Quality: ${n}/10 | Relevance: 9/10\n- It is new.\n`,
    ),
  ],
  [
    "a day, an address and a subject between dots below titles and authors in items",
    each(
      ({ t, A, u, n }) =>
        `- **${t}**  \n  ${A}  \n  _2026-04-0${n}_ · ${u}v1 · \`cs.RO\`  \n  <details><summary>Abstract</summary>\n\n  ${SAYS}\n\n  </details>\n\n`,
    ),
  ],
  [
    "titles in quotation marks behind a short name in brackets",
    each(
      ({ t, u }) =>
        `* [Name] "${t}", *arXiv, May 2026*. [[Paper](${u})] [[Site](https://rooms.example)]`,
    ),
  ],
])("%s", (_name, source) => {
  const { ids, titles, rules } = read(source);
  expect({ ids, titles }).toEqual({ ids: IDS, titles: TITLES });
  expect(rules.filter((rule) => /missing|unlinked|author-odd/.test(rule))).toEqual([]);
});

function link(at: number): string {
  return SHAPED_PAPERS.slice(at, at + 1)
    .map(({ t, u }) => `[${t}](${u})`)
    .join("");
}

function paper(at: number): string {
  return SHAPED_PAPERS.slice(at, at + 1)
    .map(
      ({ t, A, u, id }) =>
        `### ${t}\n\n**Authors:** ${A}\n**Link:** [arXiv:${id}](${u})\n\n> ${SAYS}\n\n`,
    )
    .join("");
}

test("a short name in bold before a title in quotation marks belongs to it, unless the title begins with it", () => {
  const [first, second] = SHAPED_PAPERS.map(({ u }) => u);
  const source = `* **TidyHall**: "Halls That Tidy Themselves", *ICQR 2026*. [[Paper](${first})]\n* **LampNet**: "LampNet: Counting Lamps", *ICQR 2026*. [[Paper](${second})]\n`;
  expect(read(source).titles).toEqual([
    'TidyHall: "Halls That Tidy Themselves"',
    "LampNet: Counting Lamps",
  ]);
});

test("an item among papers whose links lead to unknown sites has its title in bold", () => {
  const other =
    "- [2026/03] **Stairs and Their Use in Halls.** *Ada Example et al.* [[paper](https://rooms.example/stairs.pdf)]";
  const source = each(({ t, u }) => `- [2026/04] **${t}.** *Ada Example et al.* [[paper](${u})]`);
  expect(read(`${source}\n${other}\n`).titles.at(-1)).toBe("Stairs and Their Use in Halls");
});

test("items with a venue before the title are papers among such items, whatever site they lead to", () => {
  const [first, second] = SHAPED_PAPERS.map(({ u }) => u);
  const items = [
    `arXiv 2026.04, **QuietNet**: Counting Rooms by Ear, [arXiv](${first})`,
    `ICQR 2026, Halls and Their Many Stairs, [paper](${second})`,
    "ICQR 2025 oral, **Lamps**: Light for All Halls, [Website](https://lamps.example) / [Github](https://github.com/ada/lamps)",
    "Journal of Rooms 2024, Doors That Close by Themselves, [website](https://doors.example)",
    "arXiv 2023.09, Windows That Learn to Open, [website](https://windows.example)",
  ];
  expect(read(items.map((item) => `- ${item}\n`).join("")).titles).toEqual([
    "QuietNet: Counting Rooms by Ear",
    "Halls and Their Many Stairs",
    "Lamps: Light for All Halls",
    "Doors That Close by Themselves",
    "Windows That Learn to Open",
  ]);
});

test("the label of a title that is a link is no author", () => {
  const source = each(({ t, u }) => `- 标题：[${t}](${u})`);
  expect(read(source)).toMatchObject({ titles: TITLES, authors: SHAPED_PAPERS.map(() => []) });
});

test("names behind an identifier in a list below a title are its authors", () => {
  const source = each(
    ({ t, u, id }) =>
      `**${t}** — We measure.\n\n- [${id}](${u}) — Ada Example, Ben Sample, Cleo Muster\n`,
  );
  expect(read(source).authors).toEqual(
    SHAPED_PAPERS.map(() => ["Ada Example", "Ben Sample", "Cleo Muster"]),
  );
});

test("the authors and the venue of a paragraph with breaks are read", () => {
  const { entries } = read(
    each(({ t, A, u }) => `**${t}** \\\n*${A}* \\\nICQR 2026. [[Paper](${u})] \\\n3 May 2026\n`),
  );
  expect(entries.map(({ authors }) => authors.length)).toEqual(
    SHAPED_PAPERS.map(({ a }) => a.length),
  );
});

test("the date in brackets before a title is kept", () => {
  const source = each(({ t, u }) => `#### [May 2026] "${t}" [[paper](${u})]\n\n${SAYS}\n`);
  for (const { abstract } of read(source).entries) expect(abstract?.text).toContain("May 2026");
});

test.each([
  [
    "sentences with links to notes on papers",
    each(({ t, id }) => `We read [${t}](papers/${id}.md) and ${SAYS.toLowerCase()}\n`),
  ],
  [
    "sections with a word of praise and a link to a paper in a sentence",
    each(
      ({ t, u }) => `## ${t.slice(0, 9)} and we\n\nSee how [they did it](${u}) in their halls.\n`,
    ),
  ],
  [
    "a table of papers in another section than numbered ones",
    `${STEPS}\n## Table\n\n| Date | Paper |\n|---|---|\n${each(({ t, u, n }) => `| 04-0${n} | [${t}](${u}) |`)}\n`,
  ],
  [
    "headings with names of models, few of which have a link of their own",
    `# Rooms\n\n## Models\n\n### One\n\n${SAYS}\n\n[paper](${SHAPED_PAPERS.at(0)?.u})\n\n### Two\n\n${SAYS} It is.\n\n### Three\n\nStill.\n\n### Four\n\nNone.\n`,
  ],
])("an article stays one: %s", (_name, source) => {
  expect(read(source).ids).toEqual([]);
});
