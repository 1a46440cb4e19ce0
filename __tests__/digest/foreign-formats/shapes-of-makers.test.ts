import { parseDigest } from "../../../src/digest/parse-digest";
import { textAt } from "../../support/text-at";
import { eachPaper as each, SHAPED_PAPERS } from "../../support/shaped-papers";

const SAYS = "We measure how quiet it is and report it for many rooms.";

function read(source: string) {
  const file = `---\ntitle: T\ndate: 2026-04-20\nslug: t\n---\n${source}\n`;
  const { digest, problems } = parseDigest(file, { fileName: "posts/a.md" });
  const rules = problems.map(({ rule }) => rule);
  return {
    file,
    entries: digest.entries,
    ids: digest.entries.map(({ arxivId }) => arxivId),
    titles: digest.entries.map(({ title }) => title.text),
    authors: digest.entries.map(({ authors }) => authors),
    odd: rules.filter(
      (rule) => !/^(?:heading-unnumbered|link-http|image-remote|author-link)$/.test(rule),
    ),
  };
}

const IDS = SHAPED_PAPERS.map(({ id }) => id);
const TITLES = SHAPED_PAPERS.map(({ t }) => t);
const AUTHORS = SHAPED_PAPERS.map(({ a }) => a);
/** As Google Scholar writes them. */
const short = (name: string) => name.replace(/^(\p{Lu})\S+/u, "$1");

const WITH_AUTHORS: [name: string, source: string][] = [
  [
    "Zotero's report as tables",
    each(
      ({ t, a, u }) =>
        `## ${t}\n\n| | |\n|---|---|\n| Item Type | Preprint |\n${a.map((name) => `| Author | ${name} |\n`).join("")}| Abstract | ${SAYS} |\n| URL | ${u} |\n`,
    ),
  ],
  [
    "Zotero's report in HTML",
    `<ul class="report">\n${each(
      ({ t, a, u }) =>
        `<li><h2>${t}</h2>\n<table>\n<tr><th>Item Type</th><td>Preprint</td></tr>\n${a.map((name) => `<tr><th class="author">Author</th><td>${name}</td></tr>\n`).join("")}<tr><th>URL</th><td><a href="${u}">${u}</a></td></tr>\n</table></li>`,
    )}\n</ul>`,
  ],
  [
    "tables of properties with the title in them",
    each(
      ({ t, A, u }) =>
        `| Property | Value |\n|---|---|\n| **Title** | ${t} |\n| **Authors** | ${A} |\n| **Link** | ${u} |\n`,
    ),
  ],
  [
    "names behind `by` in italics, and the link at the end of the text",
    each(({ t, A, u }) => `### ${t}\n\n*by ${A}*\n\n${SAYS} [Read the full paper →](${u})\n`),
  ],
  [
    "previews in messages of Slack",
    each(({ t, A, u, n }) => `**ada** 10:${n}2 AM\n<${u}>\n> **${t}**\n> ${A}\n> ${SAYS}\n`),
  ],
  [
    "messages with a sender in the same line",
    each(({ t, A, u, n }) => `[2026-04-0${n} 09:12] paper-bot: **${t}**\n${A}\n${u}\n`),
  ],
  [
    "names before a badge",
    each(({ t, A, u }) => `- [${t}](${u}) - ${A}. ![](https://img.shields.io/badge/arXiv-red)`),
  ],
  [
    "breaks of HTML in items",
    each(({ t, A, u }) => `* **${t}**<br>${A}<br>arXiv 2026. [[Paper](${u})]`),
  ],
  [
    "pages of lists of arXiv",
    each(
      ({ t, A, u, id, n }) =>
        `[${n}] [arXiv:${id}](${u}) [[pdf](https://arxiv.org/pdf/${id}), [other](https://arxiv.org/format/${id})]\n\nTitle: ${t}\n\n${A}\n\nComments: 12 pages\n\nSubjects: Machine Learning (cs.LG)\n`,
    ),
  ],
  [
    "pages of lists of arXiv in HTML",
    `<dl>\n${each(
      ({ t, A, id, n }) =>
        `<dt>[${n}] <a href="/abs/${id}">arXiv:${id}</a> [<a href="/pdf/${id}">pdf</a>]</dt>\n<dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span> ${t}</div><div class="list-authors">${A}</div></div></dd>`,
    )}\n</dl>`,
  ],
  [
    "tags of Reddit",
    each(({ t, A, u }) => `**[R] ${t}**\n\nAbstract: ${SAYS}\n\nArxiv: ${u}\n\nAuthors: ${A}\n`),
  ],
  [
    "labels in headings",
    each(
      ({ t, A, u, n }) => `### ${n}. 论文标题：${t}\n\n- **作者**：${A}\n- **论文链接**：${u}\n`,
    ),
  ],
  [
    "brackets of books",
    each(({ t, A, u, n }) => `${n}、《${t}》\n作者：${A}\n👉 论文地址：${u}\n`),
  ],
  [
    "quotation marks in bold",
    each(
      ({ t, A, u, n }) => `${n}. **"${t}"** by ${A} ([arXiv](${u}))\n   - **Summary:** ${SAYS}\n`,
    ),
  ],
  [
    "lists in TeX",
    `\\begin{itemize}\n${each(({ t, A, u }) => `\\item \\textbf{${t}}, ${A}. \\url{${u}}`)}\n\\end{itemize}`,
  ],
  [
    "fields of Dataview",
    each(({ t, A, u }) => `### ${t}\n\n[authors:: ${A}]\n[url:: ${u}]\n\n${SAYS}\n`),
  ],
  ["`by` in the line below", each(({ t, A, u, n }) => `${n}/ ${t}\nby ${A}\n${SAYS}\n🔗 ${u}\n`)],
  [
    "a day before names",
    each(({ t, A, u, n }) => `#### [${t}](${u})\n\n${n} Apr 2026 · ${A} ·\n\n${SAYS}\n`),
  ],
  [
    "mails of arXiv, whose rules would make headings",
    each(
      ({ t, A, id }) =>
        `\\\\\narXiv:${id}\nDate: Thu, 2 Apr 2026 17:59:59 GMT   (12kb)\n\nTitle: ${t}\nAuthors: ${A}\nCategories: cs.LG\n\\\\\n  ${SAYS}\n\\\\ ( https://arxiv.org/abs/${id} ,  12kb)\n------------------------------------------------------------`,
    ),
  ],
  [
    "AsciiDoc",
    each(({ t, a, u }) => `== ${t}\n\nAuthors: ${a.join("; ")}\n\n${SAYS}\n\nlink:${u}[arXiv]\n`),
  ],
  [
    "reStructuredText, its first title right below the front matter",
    each(
      ({ t, A, u }) =>
        `${t}\n${"^".repeat(t.length)}\n\n:Authors: ${A}\n:Link: \`arXiv <${u}>\`__\n\n${SAYS}\n`,
    ),
  ],
  [
    "messages of WhatsApp",
    each(({ t, A, u, n }) => `[12/04/2026, 09:1${n}:00] Ada: *${t}*\n${A}\n${u}\n`),
  ],
  ["callouts with links", each(({ t, A, u }) => `> [!paper] [${t}](${u})\n> ${A}\n>\n> ${SAYS}\n`)],
  [
    "tables of Org",
    `| Title | Authors | Link |\n|-------+---------+------|\n${each(({ t, A, u }) => `| ${t} | ${A} | [[${u}][arXiv]] |`)}`,
  ],
  ["upvotes in bold before titles", each(({ t, A, u, n }) => `- **${n}2 👍** [${t}](${u}) — ${A}`)],
];

test.each(WITH_AUTHORS)("%s", (_, source) => {
  const found = read(source);
  expect(found).toMatchObject({ ids: IDS, titles: TITLES, authors: AUTHORS, odd: [] });
  // Each place leads to the words in the file.
  const places = found.entries.map((entry) => textAt(found.file, entry.places.title));
  places.forEach((place, i) => expect(place.replace(/\s+/g, " ")).toContain(TITLES[i]));
});

test.each([
  [
    "lines",
    each(
      ({ t, a, u }) => `[${t}](${u})\n${a.map(short).join(", ")} - arXiv preprint, 2026\n${SAYS}\n`,
    ),
  ],
  [
    "headings with formats",
    each(
      ({ t, a, u }) =>
        `### [HTML] [${t}](${u})\n\n${a.map(short).join(", ")}… - Journal of Rooms, 2026 - rooms.example\n\n${SAYS}\n`,
    ),
  ],
  [
    "HTML",
    each(
      ({ t, a, u }) =>
        `<h3><span>[PDF]</span> <a href="https://scholar.google.com/scholar_url?url=${u}&amp;hl=en">${t}</a></h3><div>${a.map(short).join(", ")}&nbsp;- arXiv preprint arXiv:2604.1, 2026</div><div>${SAYS}</div><br>`,
    ),
  ],
])("mails of Google Scholar as %s", (_, source) => {
  const { ids, titles, authors, odd, entries } = read(source);
  expect({ ids, titles, odd }).toEqual({ ids: IDS, titles: TITLES, odd: [] });
  expect(authors).toEqual(AUTHORS.map((names) => names.map(short)));
  // The venue stays as text.
  for (const { abstract } of entries) expect(abstract?.text).toMatch(/, 2026.*We measure/s);
});

test.each([
  ["a venue in brackets before it", each(({ t, u }) => `- (*arXiv 2026*) ${t} [[paper](${u})]`)],
  ["the link below its text", each(({ t, u }) => `${SAYS}\n\nRead more: [${t} (arXiv)](${u})\n`)],
  ["a line above each link", each(({ t, u }) => `${t}\n${u}`)],
  [
    "an emoji behind it",
    each(({ t, u }) => `📝 ${t} 🔭\n\n"${SAYS}" [gal30b+] 🤖\n\n🔗 ${u} 🔗\n\n#arXiv #bot\n`),
  ],
  ["links of TeX", each(({ t, u }) => `\\item \\href{${u}}{${t}}`)],
])("titles with %s", (_, source) => {
  const { ids, titles, authors, odd } = read(source);
  expect({ ids, titles, odd }).toEqual({ ids: IDS, titles: TITLES, odd: [] });
  expect(authors).toEqual(AUTHORS.map(() => []));
});

test("the venue before a title stays as text", () => {
  const { entries } = read(each(({ t, u }) => `- (*arXiv 2026*) ${t} [[paper](${u})]`));
  for (const { abstract } of entries) expect(abstract?.text).toBe("(arXiv 2026)");
});
