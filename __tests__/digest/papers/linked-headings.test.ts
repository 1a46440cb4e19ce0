import { parseDigest } from "../../../src/digest/parse-digest";
import { eachPaper as each, SHAPED_PAPERS } from "../../support/shaped-papers";

const KNOWN = each(({ t, u }) => `## ${t}\n${u}\n\n(8 pages) It is quiet.\n`);
const TITLES = SHAPED_PAPERS.map(({ t }) => t);

function titlesOf(source: string) {
  const file = `---\ntitle: T\ndate: 2026-04-20\nslug: t\n---\n${source}\n`;
  return parseDigest(file, { fileName: "posts/a.md" }).digest.entries.map(
    ({ title, links }) => [title.text, links[0]?.url] as const,
  );
}

test("among linked headings, one above nothing but a file on another site is a paper", () => {
  const url = "https://rooms.example/~ada/halls.pdf";
  const found = titlesOf(`# By Ada\n\n${KNOWN}\n## Halls by Night\n\n${url}\n\nThey are dark.\n`);
  expect(found.map(([title]) => title)).toEqual([...TITLES, "Halls by Night"]);
  expect(found.at(-1)?.[1]).toBe(url);
});

test.each([
  ["a page", "https://rooms.example/halls/"],
  ["a file in a sentence", "See https://rooms.example/halls.pdf for halls."],
])("a heading above %s is none", (_, line) => {
  const found = titlesOf(`# By Ada\n\n${KNOWN}\n## Halls by Night\n\n${line}\n`);
  expect(found.map(([title]) => title)).toEqual(TITLES);
});
