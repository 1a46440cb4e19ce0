import { parseDigest } from "../../../src/digest/parse-digest";
import { eachPaper as each, SHAPED_PAPERS, type ShapedPaper } from "../../support/shaped-papers";

const SAYS = "We measure how quiet it is and report it for many rooms.";

function read(source: string) {
  const file = `---\ntitle: T\ndate: 2026-04-20\nslug: t\n---\n${source}\n`;
  const { digest } = parseDigest(file, { fileName: "posts/a.md" });
  return {
    papers: digest.entries.map(({ arxivId, title }) => `${arxivId ?? ""} ${title.text}`),
    authors: digest.entries.map(({ authors }) => authors),
    abstracts: digest.entries.map(({ abstract }) => abstract?.text ?? ""),
  };
}

const NAMED = SHAPED_PAPERS.map(({ id, t }) => `${id} ${t}`);
const AUTHORS = SHAPED_PAPERS.map(({ a }) => a);
const last = ({ a: [name = ""] }: ShapedPaper) => name.split(" ").at(-1) ?? "";

test.each([
  [
    "pages of abstracts without labels",
    each(
      ({ t, A, id }) =>
        `${t}\n${A}\n${SAYS}\n\nSubjects:\tRooms (cs.LG)\nCite as:\tarXiv:${id} [cs.LG]\n`,
    ),
  ],
  [
    "pages of abstracts in paragraphs, with rules between",
    each(
      ({ t, A, id, n }) =>
        `${t}\n\n${A}\n\nSubmitted on ${n} Apr 2026\n\nAbstract:\n${SAYS}\n\nCite as: arXiv:${id}\n\nSubmission history\n\n---\n`,
    ),
  ],
  [
    "pages of abstracts with headings",
    each(
      ({ t, A, id }) =>
        `# ${t}\n\n${A}\n\n> ${SAYS}\n\nCite as: arXiv:${id} [cs.LG] (or arXiv:${id}v1 [cs.LG] for this version)\n`,
    ),
  ],
  [
    "tables in tables of a mail",
    `<table><tbody><tr><td>\n${each(({ t, A, u }) => `<table><tr><td><h3>${t}</h3></td></tr><tr><td>${A}</td></tr><tr><td>${SAYS}</td></tr><tr><td><a href="${u}">Read more</a></td></tr></table>`)}\n</td></tr></tbody></table>`,
  ],
  [
    "tables in tables in one line",
    `<table><tr><td><table>${each(({ t, A, u }) => `<tr><td><a href="${u}" style="x">${t}</a></td></tr><tr><td>${A}</td></tr><tr><td>${SAYS}</td></tr>`, "")}</table></td></tr></table>`,
  ],
  [
    "indented tables of a document",
    `<html><body>\n<table>\n${each(({ t, A, u }) => `  <tr>\n    <td>\n      <table>\n        <tr>\n          <td>\n            <a href="${u}">${t}</a>\n          </td>\n        </tr>\n        <tr>\n          <td>\n            ${A}\n          </td>\n        </tr>\n      </table>\n    </td>\n  </tr>`)}\n</table>\n</body></html>`,
  ],
  ["rows by commas", each(({ id, t, A }) => `${id},"${t}","${A}"`)],
  ["rows by tabs", each(({ u, t, A }) => `${t}\t${A}\t${u}`)],
  ["rows by semicolons", each(({ u, t, A, n }) => `${n};${t};${A};${u};cs.LG`)],
  [
    "exports of Discord",
    each(
      ({ t, A, u, n }) =>
        `[04/0${n}/2026 10:15] ada#1234\n${t}\n${A}\n${u}\n\n{Reactions}\n🔥 (3) 👀 (1)\n`,
    ),
  ],
  [
    "messages of Slack with reactions",
    each(({ t, A, u, n }) => `ada  10:0${n} AM\n<${u}|${t}>\n${A}\n:fire: 3\n2 replies\n`),
  ],
  ["titles before a break", each(({ t, A, u }) => `${t}<br/>\n${A} — [arXiv](${u})\n`)],
])("papers of %s", (_, source) => {
  const { papers, authors } = read(source);
  expect(papers).toEqual(NAMED);
  expect(authors).toEqual(AUTHORS);
});

test.each([
  ["an item", (p: ShapedPaper) => `- ${last(p)} et al. 2026, *${p.t}*, <${p.u}>`],
  ["an item with text", (p: ShapedPaper) => `- ${last(p)} et al. 2026, *${p.t}*, ${p.u}. ${SAYS}`],
  ["an item with a link", (p: ShapedPaper) => `- ${last(p)} et al. 2026, [${p.t}](${p.u})`],
  ["a paragraph", (p: ShapedPaper) => `${last(p)} et al. (2026): *${p.t}*. ${p.u}\n`],
  ["a line of a paragraph", (p: ShapedPaper) => `${last(p)} et al. 2026, *${p.t}*, <${p.u}>`],
])("a citation by hand as %s", (_, write) => {
  const { papers, authors } = read(each(write));
  expect(papers).toEqual(NAMED);
  expect(authors).toEqual(SHAPED_PAPERS.map((paper) => [last(paper)]));
});

test.each([
  ["a break and its finder", each(({ t, u }) => `- ${t}<br>\n  via @ada: ${u}`)],
  [
    "rows by tabs in a block",
    `\`\`\`\n${each(({ id, t }) => `${id}\t2026-04-01\t${t}\tcs.LG`)}\n\`\`\``,
  ],
  [
    "a link at the end of the text, and another heading",
    `# Rooms\n\n${each(({ t, u }) => `## ${t}\n\n${SAYS} [Continue reading](${u})\n`)}\n## Until next week\n\nBye.`,
  ],
])("titles with %s", (_, source) => {
  expect(read(source).papers).toEqual(NAMED);
});

test("numbered headings with authors have the link at the end of their text", () => {
  const source = each(
    ({ t, A, u, n }) => `## ${n}. ${t}\n\n*${A}*\n\n${SAYS} [Read more →](${u})\n`,
  );
  expect(read(source).papers).toEqual(NAMED);
});

test("a sentence of an item stays whole below the title that is a link in it", () => {
  const { papers, abstracts } = read(
    each(({ t, u }) => `- In [${t}](${u}) the authors show rooms.`),
  );
  expect(papers).toEqual(NAMED);
  expect(abstracts).toEqual(SHAPED_PAPERS.map(({ t }) => `In ${t} the authors show rooms.`));
});

const [ONE, TWO] = ["https://arxiv.org/abs/2604.09001", "https://arxiv.org/abs/2604.09002"];
test.each([
  [
    "a list of sentences in a text",
    `Rooms are quiet.\n\nHalls are not.\n\nNobody knows why.\n\nThere are views.\n\n- In [Quiet Rooms of Stone](${ONE}) it is stone.\n- In [Loud Halls of Glass](${TWO}) it is glass.\n- In [Stairs in the Wild](https://arxiv.org/abs/2604.09003) nobody asks.\n\nWe shall see.`,
  ],
  ["rows of numbers", `${ONE},1,2\n${TWO},3,4`],
  ["sentences with commas", `Rooms, as ${ONE}, are quiet.\nHalls, as ${TWO}, are not.`],
  [
    "how to cite two works",
    `Use it.\n\nCite as: arXiv:2604.09001\n\nFor the older part of it:\n\nCite as: arXiv:2604.09002`,
  ],
])("%s makes no papers", (_, source) => {
  expect(read(source).papers).toEqual([]);
});
