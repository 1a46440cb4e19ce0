import { readShape as read } from "../../support/read-shape";
import { SHAPED_PAPERS, eachPaper as each } from "../../support/shaped-papers";

const IDS = SHAPED_PAPERS.map(({ id }) => id);
const TITLES = SHAPED_PAPERS.map(({ t }) => t);

test.each<[name: string, source: string]>([
  ["the word for a paper", each(({ t, u, n }) => `## Paper ${n}\n\n[${t}](${u})\n\nWords.\n\n`)],
  ["the sign for a number", each(({ t, u, n }) => `### #${n}\n[${t}](${u})\n\nWords.\n\n`)],
  ["a number", each(({ t, u, n }) => `## ${n}.\n\n**[${t}](${u})**\n\nWords.\n\n`)],
  [
    "ratings behind titles",
    each(
      ({ t, u, n }) => `### ${n}. ${t} **⭐⭐⭐** (相关度: 90%, 质量: 0.8)\n\n[arXiv](${u})\n\n`,
    ),
  ],
])("papers whose headings have %s keep their titles", (_, source) => {
  const { ids, titles } = read(source);
  expect(ids).toEqual(IDS);
  expect(titles).toEqual(TITLES);
});

test.each<[name: string, source: string]>([
  [
    "a link with other words",
    each(({ u, n }) => `## Paper ${n}\n\nWe read [it](${u}) at home.\n\n`),
  ],
  ["the name of a page", each(({ u, n }) => `## Paper ${n}\n\n[Abstract](${u})\n\n`)],
])("but %s names none", (_, source) => {
  const names = read(source).titles;
  for (const name of ["it", "Abstract"]) expect(names).not.toContain(name);
  for (const name of names) expect(name).toMatch(/^Paper \d$/);
});

test("one such heading is a section", () => {
  const [first] = SHAPED_PAPERS;
  const { titles } = read(`## Paper 1\n\n[${first?.t}](${first?.u})\n\n## Notes\n\nWords.\n`);
  expect(titles).not.toContain(first?.t);
});

test("brackets that say what a paper is about stay in its title", () => {
  const source = each(({ t, u, n }) => `### ${n}. ${t} (Part 2: 1995)\n\n[arXiv](${u})\n\n`);
  expect(read(source).titles).toEqual(TITLES.map((title) => `${title} (Part 2: 1995)`));
});
