import { parseDigest } from "../../../src/digest/parse-digest";
import { textAt } from "../../support/text-at";

const url = (number: number) => `https://arxiv.org/abs/2603.2000${number}`;
const OWN = `# 1. A Calm Sea\n\nAda Example\n\n- links: [abs](${url(0)})\n\nThe sea is calm.\n\n`;

function told(text: string) {
  const source = `---\ntitle: A\ndate: 2026-01-01\n---\n\n${OWN}${text}\n`;
  const { digest, problems } = parseDigest(source, { fileName: "posts/a.md" });
  expect(digest.entries.map(({ title }) => title.text)).toEqual(["A Calm Sea"]);
  return problems
    .filter(({ rule }) => rule === "papers-missing")
    .map((problem) => ({ at: textAt(source, problem), message: problem.message }));
}

const LINES = (form: (title: string, url: string) => string) =>
  ["Tides at Night", "Salt in the Water", "Waves of the Wind"]
    .map((title, i) => form(title, url(i + 1)))
    .join("\n");

test("titles with links in the text of a paper are told at the first", () => {
  expect(told(`Also out\n${LINES((title, link) => `${title} (${link})`)}`)).toEqual([
    {
      at: url(1),
      message: `“${url(1)}” is the first of 3 links to papers in the text of another paper, to which they belong now.`,
    },
  ]);
});

test.each([
  ["links that are titles", LINES((title, link) => `[${title}](${link})`)],
  ["lines with emphasis", LINES((title, link) => `**${title}** (${link})`)],
])("%s are told", (_, text) => {
  expect(told(`Also out\n${text}`)).toHaveLength(1);
});

test.each([
  ["below a label", `Related work:\n\n${LINES((title, link) => `${title} (${link})`)}`],
  ["of which there are two", `Also out\nTides at Night (${url(1)})\nSalt in the Water (${url(2)})`],
  ["to one paper", LINES((title) => `${title} (${url(1)})`)],
  ["that are the paper’s own", LINES((title) => `${title} (${url(0)})`)],
  [
    "in sentences",
    LINES((title, link) => `It goes on from ${title}, see [there](${link}), and on.`),
  ],
  ["with a word alone", LINES((_title, link) => `Code: ${link}`)],
])("links %s are not told", (_, text) => {
  expect(told(text)).toEqual([]);
});
