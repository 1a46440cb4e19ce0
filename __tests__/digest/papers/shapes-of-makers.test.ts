import { parseDigest } from "../../../src/digest/parse-digest";
import { textAt } from "../../support/text-at";

/** Papers as bots, newsletters and programs write them: each shape has the same four, with odd titles and single names. */
interface Paper {
  t: string;
  a: string[];
  id: string;
  u: string;
  n: number;
}
const PAPERS: Paper[] = [
  { t: "Quiet Rooms: A Study of Stone", a: ["Ada Example", "Ben Sample"] },
  { t: "Do Loud Halls Need Glass?", a: ["Cleo Muster", "Dora Beispiel", "Emil Prøve"] },
  { t: "LampNet – Counting Lamps with Few-Shot Learning", a: ["Gus van Doorn"] },
  { t: "Stairs in the Wild", a: ["Hana Vzor", "Ida Exemple"] },
].map((paper, i) => {
  const id = `2604.0900${i + 1}`;
  return { ...paper, id, u: `https://arxiv.org/abs/${id}`, n: i + 1 };
});
const each = (write: (paper: Paper & { A: string }) => string, between = "\n") =>
  PAPERS.map((paper) => write({ ...paper, A: paper.a.join(", ") })).join(between);
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
    odd: rules.filter((rule) => !/^(?:heading-unnumbered|link-http|image-remote)$/.test(rule)),
  };
}

const IDS = PAPERS.map(({ id }) => id);
const TITLES = PAPERS.map(({ t }) => t);
const AUTHORS = PAPERS.map(({ a }) => a);
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
];

test.each(WITH_AUTHORS)("%s", (_, source) => {
  const found = read(source);
  expect(found).toMatchObject({ ids: IDS, titles: TITLES, authors: AUTHORS, odd: [] });
  // Each place leads to the words in the file.
  const places = found.entries.map((entry) => textAt(found.file, entry.places.title));
  expect(places.map((place) => place.replace(/\s+/g, " "))).toEqual(TITLES);
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
