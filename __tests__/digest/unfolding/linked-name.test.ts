import { parseDigest } from "../../../src/digest/parse-digest";
import { SHAPED_PAPERS } from "../../support/shaped-papers";

function idsAndTitles(source: string) {
  const file = `---\ntitle: T\ndate: 2026-04-20\nslug: t\n---\n${source}\n`;
  const { digest } = parseDigest(file, { fileName: "posts/a.md" });
  return digest.entries.map(({ arxivId, title }) => [arxivId, title.text]);
}

const NOTES = "https://rooms.example/notes/quiet.md";
const PAPERS = SHAPED_PAPERS.map(({ id, t }) => [id, t]);

test.each([
  ["the author's notes", (t: string, u: string) => `- [${t}](${NOTES}) [[arXiv](${u})]\n`],
  ["a page of its own", (t: string, u: string) => `- **[${t}](${NOTES})** ([paper](${u}))\n`],
])("an item that links to %s by its title is the paper beside it", (_, item) => {
  const list = SHAPED_PAPERS.map(({ t, u }) => item(t, u)).join("");
  expect(idsAndTitles(`## 2026-04\n\n${list}`)).toEqual(PAPERS);
});

test("items with a file beside their names are papers among papers", () => {
  const [first, ...others] = SHAPED_PAPERS;
  const known = first ? `- [${first.t}](${NOTES}) [[arXiv](${first.u})]\n` : "";
  const two = `- [Halls and their rooms](${NOTES}) [[CVPR'17](https://rooms.example/halls.pdf)]\n`;
  const list = others.map(({ t, u }) => `- [${t}](${u})\n`).join("");
  const found = idsAndTitles(`## 2026-04\n\n${list}\n## 2026-03\n\n${known}${two}${known}${two}`);
  expect(found.map(([, title]) => title)).toContain("Halls and their rooms");
});

test("a page with words behind it that mention a paper is none", () => {
  const list = SHAPED_PAPERS.map(
    ({ t, u }) => `- [${t}](${NOTES}) tells what comes after [this paper](${u}) of ours.\n`,
  ).join("");
  expect(idsAndTitles(`## Posts\n\n${list}`)).toEqual([]);
});
