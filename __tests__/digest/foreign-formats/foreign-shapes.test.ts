import { parseDigest } from "../../../src/digest/parse-digest";

const A = "https://arxiv.org/abs/2604.09001";
const B = "https://arxiv.org/abs/2604.09002";

function read(source: string) {
  const { digest, problems } = parseDigest(`---\ntitle: T\ndate: 2026-04-20\n---\n${source}\n`, {
    fileName: "posts/a.md",
  });
  const rows = digest.entries.map(({ arxivId, title, authors }) =>
    [arxivId, title.text, authors.join(", ")].join(" | "),
  );
  return { rows, rules: problems.map(({ rule }) => rule), digest };
}

const BOTH = [
  "2604.09001 | Quiet Rooms of Stone | Ada Example, Ben Sample",
  "2604.09002 | Loud Halls of Glass | Cleo Muster, Dora Beispiel",
];
const PAPERS = [
  { t: "Quiet Rooms of Stone", a: "Ada Example, Ben Sample", u: A, id: "2604.09001" },
  { t: "Loud Halls of Glass", a: "Cleo Muster, Dora Beispiel", u: B, id: "2604.09002" },
];
type Paper = (typeof PAPERS)[number];
const each = (write: (paper: Paper, number: number) => string) =>
  PAPERS.map((paper, i) => write(paper, i + 1)).join("\n");

test.each<[string, string]>([
  [
    "several labelled details in a line",
    each(({ t, a, u, id }, n) => {
      const facts = `**Authors:** ${a} &nbsp;|&nbsp; **Published:** 2026-04-01 | **arXiv:** [${id}](${u})`;
      return `### ${n}. ${t}\n\n${facts}\n\nIt measures rooms.\n`;
    }),
  ],
  [
    "details with emoji in a line",
    each(({ t, a, u }) => `### ${t}\n\n👤 ${a} · 📅 2026-04-01 · 🔗 [arXiv](${u})\n\nIt is.\n`),
  ],
  [
    "RSS",
    `<rss><channel><title>X</title>\n${each(
      ({ t, a, u, id }) =>
        `<item>\n<title>${t}</title>\n<link>${u}</link>\n<dc:creator>${a}</dc:creator>\n<description>arXiv:${id}v1 Announce Type: new \nAbstract: It is.</description>\n</item>`,
    )}\n</channel></rss>`,
  ],
  [
    "Atom in a fence",
    `\`\`\`xml\n<feed>\n${each(({ t, a, u }) => {
      const names = a.split(", ").map((name) => `<author><name>${name}</name></author>`);
      return `<entry><id>${u}v1</id><title>${t}</title>${names.join("")}\n<summary>It is.</summary></entry>`;
    })}\n</feed>\n\`\`\``,
  ],
  [
    "Org",
    `#+TITLE: X\n${each(
      ({ t, a, u }) =>
        `** TODO ${t} :nlp:\n:PROPERTIES:\n:AUTHORS: ${a}\n:END:\n[[${u}][arXiv]]\n\nIt is.\n`,
    )}`,
  ],
  ["a list in Org", `#+TITLE: X\n\n* Papers\n${each(({ t, a, u }) => `- [[${u}][${t}]] by ${a}`)}`],
  [
    "YAML in a fence",
    `\`\`\`yaml\n${each(({ t, a, u }) => `- title: ${t}\n  authors: ${a}\n  url: ${u}`)}\n\`\`\``,
  ],
  [
    "titles with footnotes",
    `${each(({ t }, n) => `**${t}**[^${n}] It measures rooms.\n`)}\n${each(
      ({ a, u }, n) => `[^${n}]: ${a}, ${u}`,
    )}`,
  ],
  [
    "items with footnotes",
    `${each(({ t }, n) => `- ${t}[^${n}]`)}\n\n${each(({ a, u }, n) => `[^${n}]: ${a}. ${u}`)}`,
  ],
  [
    "headings with footnotes",
    `${each(({ t }, n) => `### ${t}[^${n}]\n\nIt is.\n`)}\n${each(
      ({ a, u }, n) => `[^${n}]: ${a} (2026), [abs](${u}).`,
    )}`,
  ],
  ["numbered posters", each(({ t, a, u }, n) => `**Poster ${n}**: ${t} — ${a} — [link](${u})\n`)],
  ["days in bold", each(({ t, a, u }, n) => `**April ${n}** — ${t} — ${a} [pdf](${u})\n`)],
  ["In “T” (A; …)", each(({ t, a, id }) => `In “${t}” (${a}; arXiv:${id}), we measure rooms.\n`)],
  [
    "links behind other lines of a paragraph",
    each(
      ({ t, a, u, id }) =>
        `**${t}**\n${a}\n4/1/2026 cs.LG | cs.AI\nIt measures rooms.\n[${id}](${u}) [pdf](${u}) [similar](https://a.example)\n`,
    ),
  ],
  [
    "numbers in lenticular brackets",
    each(({ t, a, u }, n) => `### 【${n}】${t}\n\n- 作者：${a}\n- 链接：${u}\n`),
  ],
  [
    "numbered labels in bold",
    each(({ t, a, u }, n) => `**${n}. 标题**：${t}\n**作者**：${a}\n**链接**：${u}\n`),
  ],
  ["small print", each(({ t, a, u }) => `#### [${t}](${u})\n<small>${a}</small>\n\nIt is.\n`)],
  ["names with signs", each(({ t, a, u }) => `## ${t}\n- 👥 ${a}\n- 📄 [Paper](${u})\n`)],
  [
    "names in quotes",
    each(({ t, a, u }, n) => `## ${n}. ${t}\n\n> 作者：${a}\n> 链接：${u}\n\nIt is.\n`),
  ],
  [
    "names, and text in the next line",
    each(({ t, a, u }) => `## [${t}](${u})\nAuthors: ${a}\nIt measures all rooms.\n`),
  ],
  ["slashes", each(({ t, a, u }) => `* ${t} / ${a} / [paper](${u})`)],
  ["counts before links", each(({ t, a, u }, n) => `${n}0 ▲ [${t}](${u})\n${a}\n`)],
  ["chats", each(({ t, a, u }) => `**Bot** — Today at 9:00 AM\n__${t}__\n${a}\n<${u}>\n`)],
  ["check boxes", each(({ t, a, u, id }) => `- [ ] [${id}](${u}) **${t}** (${a})`)],
  [
    "quotation marks round links",
    each(({ t, a, u }) => `“[${t}](${u})” (${a}): it measures rooms.\n`),
  ],
  ["keys in brackets", each(({ t, a, id }, n) => `[Exa2${n}] ${a}. *${t}*. arXiv:${id}, 2026.\n`)],
  [
    "quoted titles behind names",
    each(({ t, a, id, u }) => `- ${a}. "${t}." Venue 2026. [[arXiv:${id}](${u})]`),
  ],
  ["links of Slack", each(({ t, a, u }) => `• <${u}|${t}> by ${a}`)],
  ["links of Telegram", each(({ t, a, u }) => `📌 ${t}\n\nAuthors: ${a}\n\n📎 arXiv (${u})\n`)],
  [
    "paragraphs of a title, of names and of a link",
    each(({ t, a, u }) => `${t}\n\n${a}\n\n${u}\n`),
  ],
  [
    "numbers in paragraphs of their own",
    each(({ t, a, u }, n) => `0${n}\n\n${t}\n\n论文链接：${u}\n\n作者：${a}\n`),
  ],
  [
    "a bold title, and a labelled one below it",
    each(({ t, a, u }, n) => `**${n}、${t}**\n\n标题：${t}\n作者：${a}\n链接：${u}\n`),
  ],
  ["arrows before links", each(({ t, a, u }) => `・${t}\n→ ${u}\nAuthors: ${a}\n`)],
  ["identifiers behind headings", each(({ t, a, id }) => `## ${t} (${id})\n\n${a}\n\nIt is.\n`)],
  [
    "identifiers in summaries",
    each(
      ({ t, a, id }) =>
        `<details><summary>${id} - ${t}</summary>\n\nAuthors: ${a}\n\nIt is.\n\n</details>`,
    ),
  ],
  ["guillemets", each(({ t, a, u }) => `- « ${t} », ${a}, ${u}`)],
  [
    "signs before nested labels",
    each(({ t, a, u }) => `• **${t}**\n  • *Authors:* ${a}\n  • *Link:* ${u}\n`),
  ],
  ["citations of ACL", each(({ t, a, u }) => `- ${a}. 2026. [${t}](${u}). *arXiv preprint*.`)],
  [
    "names as links to notes",
    each(({ t, a, u }) => {
      const names = a.split(", ").map((name) => `[[${name}]]`);
      return `## ${t}\n\n* Authors: ${names.join(", ")}\n* URL: ${u}\n`;
    }),
  ],
  [
    "properties of Notion",
    each(
      ({ t, a, u }) =>
        `# ${t}\n\nAuthors: ${a}\nCreated: May 4, 2026\nStatus: To read\nURL: ${u}\n`,
    ),
  ],
  [
    "names that end with a break",
    each(({ t, a, u }) => `#### ${t}\n*${a}* \\\nRoom 4, Tuesday \\\n[arxiv](${u})\n`),
  ],
  ["a day behind names", each(({ t, a, u }) => `${t}\nBy ${a} · May 4\narXiv: ${u}\n`)],
  [
    "lists indented by tabs",
    `- ## Papers\n${each(({ t, a, u }) => `\t- [${t}](${u})\n\t\t- Authors: ${a}`)}`,
  ],
])("reads %s", (_, source) => {
  expect(read(source).rows).toEqual(BOTH);
});

test.each([
  ["a site behind the title", (p: Paper, n: number) => `${n}. ${p.t} (arxiv.org)\n   ${p.u}\n`],
  ["authors and a year in brackets", (p: Paper) => `- ${p.t} (Example et al., 2026) [pdf](${p.u})`],
  ["a format before the title", (p: Paper) => `- [[PDF] ${p.t}](${p.u})`],
  ["a check box", (p: Paper) => `- [ ] ${p.t} ${p.u}`],
  ["a number in bold", (p: Paper, n: number) => `**${n}. ${p.t}** — It is. ([paper](${p.u}))\n`],
  ["the identifier of a tab", (p: Paper) => `[${p.id}] ${p.t} - ${p.u}`],
  ["an address behind it", (p: Paper) => `${p.t} ${p.u}`],
  ["words before its quotes", (p: Paper) => `Ada presents "${p.t}" (arXiv:${p.id})`],
  ["points of Hacker News", (p: Paper, n: number) => `${n}. ${p.t} (${p.u}) 142 points by ada`],
  [
    "a mirror in capitals",
    (p: Paper) => `[${p.t}](https://www.semanticscholar.org/arXiv/${p.id})\n`,
  ],
  ["a citation with a month", (p: Paper) => `${p.a}. "${p.t}." arXiv, June 4, 2026. ${p.u}.\n`],
  ["an id of the heading", (p: Paper, n: number) => `## ${p.t} {#26-0${n}}\n\n- ${p.u}\n`],
])("leaves %s out of it", (_, write) => {
  expect(read(each(write)).digest.entries.map(({ title }) => title.text)).toEqual(
    PAPERS.map(({ t }) => t),
  );
});

test("a footnote with words of its own stays, and so does what follows its call", () => {
  const { digest } = read(
    `- Quiet Rooms[^1]\n- Loud Halls[^2]\n\n[^1]: Best paper of the hall. ${A}\n[^2]: ${B}`,
  );
  expect(digest.entries.map(({ abstract }) => abstract?.text ?? null)).toEqual([
    "Best paper of the hall.",
    null,
  ]);
});

test.each([
  ["sentences", `We read ${A} first. It is long.\nThen we read ${B} as well, which is not.`],
  ["a sentence above each link", `This took a week.\n\n${A}\n\nThis took a day.\n\n${B}`],
  ["names in bold before a colon", `**Ada Example:** Stones. ${A}\n\n**Cleo Muster:** Glass. ${B}`],
])("%s name no papers, and are told", (_, source) => {
  const { rows, rules } = read(source);
  expect(rows).toEqual([]);
  expect(rules).toEqual(["papers-mentioned"]);
});

test("prose with bold leads and footnotes for sources stays an article", () => {
  const { rows } = read(
    `**Rooms.** They are quiet, as others found[^1].\n\n**Halls.** They are loud[^2].\n\n[^1]: ${A}\n[^2]: ${B}`,
  );
  expect(rows).toEqual([]);
});
