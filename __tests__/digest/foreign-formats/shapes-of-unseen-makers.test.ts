import { readShape as read } from "../../support/read-shape";
import { SHAPED_PAPERS, eachPaper as each } from "../../support/shaped-papers";

const IDS = SHAPED_PAPERS.map(({ id }) => id);
const TITLES = SHAPED_PAPERS.map(({ t }) => t);
const BADGE = '<img src="https://img.shields.io/badge/Read-on%203--May-green">';

test.each<[name: string, source: string]>([
  [
    "citations with a number and the title in bold within quotation marks, and remarks behind the link",
    each(
      ({ t, n, id, u }) =>
        `**[${n}]** Example, Ada, and Ben Sample. "**${t}**." arXiv preprint arXiv:${id} (2026). [[pdf]](${u}) **(RoomNet, the first of its kind!)** :star::star:\n`,
    ),
  ],
  [
    "a title cell with two places to read more",
    `| Title | Authors | Summary |\n|---|---|---|\n${each(
      ({ t, A, id, u }) =>
        `| ${t} (Read more on [arXiv](${u}) or [HuggingFace](https://huggingface.co/papers/${id}))| ${A} | We measure how quiet it is. |`,
    )}\n`,
  ],
  [
    "headings with a badge behind the link",
    `## Rooms\n\n${each(({ t, u }) => `### [${t}](${u}) ${BADGE}\n\n**Brief:** We measure how quiet it is.\n`)}\n### Author\n\nWe do.\n`,
  ],
  [
    "labels in italics as HTML, below a day in bold",
    each(
      ({ t, A, u, n }) =>
        `<b>2026-04-0${n}</b><br>\n\n<i>Title</i>: <a href="${u}">${t}</a> (ICQR 2026)<br>\n<i>Author</i>: ${A}<br>\n<i>Comments</i>:<br>\nWe measure how quiet it is.\n`,
    ),
  ],
  [
    "a publication and its preprint below each title",
    each(
      ({ t, n, id, u }) =>
        `__${n}. ${t}__ - Example and Sample\n\n> Example, Ada. [Journal of Rooms](https://doi.org/10.1234/room.${n}) third volume, 1-9.  \nExample, Ada. arXiv preprint [arXiv:${id}](${u}) (3-Apr-26).\n\nWe measure how quiet it is.\n`,
    ),
  ],
  [
    "headings that lead to the site's own pages, with chips below",
    each(
      ({ t, id, n }) =>
        `#### [${t}](rooms/paper-${n}.md)\n\n<div class="meta"><span class="id">arXiv ${id}</span><span class="chip">Rooms</span><span class="chip">Quiet Halls</span></div>\n\nWe measure how quiet it is.\n`,
    ),
  ],
  [
    "titles in the marks of books below topics",
    each(
      ({ t, n, u }) =>
        `# Topic ${"ABCD".charAt(n - 1)}\n\n[${n}]《${t}》\n\n2026 arXiv\n\nAbstract：很安静。\narXiv：${u}\n`,
    ),
  ],
])("%s", (_name, source) => {
  const { ids, titles, rules } = read(source);
  expect({ ids, titles }).toEqual({ ids: IDS, titles: TITLES });
  expect(rules.filter((rule) => /missing|unlinked|author-odd/.test(rule))).toEqual([]);
});

test("items of a list of papers that lead to files elsewhere are papers by the names of their links", () => {
  const source = `${each(({ t, u }) => `- [ ] [${t}](${u})`)}
- [x] [Halls that nobody has heard](https://github.com/ada/papers/blob/master/Halls.pdf) :star::star:
- **[Doors and what they say](https://example.org/doors)** --- [Implementation](https://github.com/ada/doors)
`;
  const { titles } = read(source);
  expect(titles).toEqual([...TITLES, "Halls that nobody has heard", "Doors and what they say"]);
});

test("headings among links to papers that lead to files elsewhere are papers, too", () => {
  const source = each(({ t, u }) => `### [${t}](${u})\n\nWe measure how quiet it is.\n`);
  const other = "### [Halls that nobody has heard](https://example.org/halls.pdf)\n\nThey are.\n";
  expect(read(`${source}\n${other}`).titles).toEqual([...TITLES, "Halls that nobody has heard"]);
});

test("citations among papers that lead to files elsewhere are papers, too", () => {
  const cite = (t: string, u: string) =>
    `Example, A., et al. "**${t}**." 2026. [[pdf]](${u}) (**best**)\n`;
  const source = `${each(({ t, u }) => cite(t, u))}\n${cite("Halls that nobody has heard", "https://example.org/halls.pdf")}`;
  expect(read(source).titles).toEqual([...TITLES, "Halls that nobody has heard"]);
});

test("links to papers below one heading of an article's are papers, without the numbers of sections", () => {
  const source = `# Report

### 1. Papers

${each(({ t, id, n }) => `#### **1.${n} ${t} (${id}v1)**\n- **Problem:** It is loud.\n- **Impact:** None.\n`)}
### 2. Trends

#### Themes
- Rooms

#### Approaches
- Halls

#### Gaps
- Lamps

#### Shifts
- Stairs

#### Doors
- None
`;
  const { ids, titles } = read(source);
  expect({ ids, titles }).toEqual({ ids: IDS, titles: TITLES });
});

test("a title that begins with a number of its own keeps it", () => {
  const source = each(({ t, u, n }) => `## ${n === 2 ? "1.5 " : ""}${t}\n\n- [abs](${u})\n`);
  expect(read(source).titles).toEqual(TITLES.map((t, i) => (i === 1 ? `1.5 ${t}` : t)));
});

test("a paper whose heading has another level than those of the others is one, too", () => {
  const source = each(
    ({ t, u, n }) =>
      `## 0${n}.04.2026\n${n === 1 ? "##" : "###"} ${t}\n**Author:** Ada Example, Ben Sample\n**Link:** ${u}\n\nIt is quiet.\n`,
  );
  expect(read(source)).toMatchObject({ ids: IDS, titles: TITLES });
});
