import { parseDigest } from "../../../src/digest/parse-digest";
import { applyEdits } from "../../support/apply-edits";
import { textAt } from "../../support/text-at";

const LINKS = "- links: [abs](https://arxiv.org/abs/2601.00001)";

function parse(...facts: string[]) {
  const head = ["---", "title: A", "date: 2026-01-01", "---", "", "# 1. A", ""];
  const source = [...head, ...facts, "", "Text: it is measured.", ""].join("\n");
  const { digest, problems } = parseDigest(source, { fileName: "posts/a.md" });
  const told = problems.filter(({ rule }) => rule === "fact-unknown");
  return {
    source,
    digest,
    told,
    places: told.map((problem) => textAt(source, problem)),
    edits: told.flatMap(({ edits }) => edits),
  };
}

test("the messages, and the text stays", () => {
  const { told, digest } = parse("- affilations: Example Lab", LINKS, "- mood: good");
  expect(told.map(({ severity, message, fix }) => [severity, message, fix])).toMatchInlineSnapshot(`
   [
     [
       "info",
       "The label “affilations” is not known, so its line stays as text; the nearest known one is “affiliations”.",
       "Write “affiliations:”.",
     ],
     [
       "info",
       "The label “mood” is not known, so its line stays as text.",
       null,
     ],
   ]
  `);
  expect(digest.entries[0]?.abstract?.text).toMatch(/affilations: Example Lab.*mood: good/s);
});

test.each<[string, string[], string[]]>([
  ["before a fact", ["- mood: good", LINKS], ["mood"]],
  ["behind a fact", [LINKS, "- mood: good"], ["mood"]],
  ["in emphasis", [LINKS, "- **Mood**: good", "- **Luck:** bad"], ["Mood", "Luck"]],
  ["with an emoji", [LINKS, "- 🎈 **Mood**: good"], ["Mood"]],
  [
    "without bullets",
    ["**Authors**: Ada Example", "**Mood**: good", "**Links**: https://arxiv.org/abs/2601.00001"],
    ["Mood"],
  ],
  ["with blank lines between", [LINKS, "", "- mood: good"], ["mood"]],
  ["of some words", [LINKS, "- state of the mood: good"], ["state of the mood"]],
])("an unknown label %s is told", (_name, facts, labels) => {
  expect(parse(...facts).places).toEqual(labels);
});

test.each([
  "- venue: NeurIPS 2026",
  "- TL;DR: Good.",
  "- **TLDR**: Good.",
  "- published: 2026-01-01",
  "- doi: 10.1234/abc",
  "- code: soon",
  "- Key words: a, b",
  "- affiliation(s): Example University",
  "- Affiliations: Example University",
  "- comments: 12 pages",
  "- project: none yet",
  "- Project Page: none yet",
  "- Datasets: A and B",
  "- license: MIT",
  "- journal-ref: A 1 (2026) 2",
  "- Journal reference: A 1 (2026) 2",
  "- Why it matters: it does",
  "- Key ideas: one",
  "- Reading time: ten minutes",
  "- likes: 12",
  "- moods: 12",
  "- mood: [good](https://a.example/)",
  "- 12 comments",
  "- 所属: Example University",
  "- We show that this is no label of any kind: it is a sentence",
  "  - inner mood: good",
])("%j is no problem", (fact) => {
  expect(parse(LINKS, fact).places).toEqual([]);
});

test("a list of other words is no list of facts", () => {
  const { places } = parse(LINKS, "", "Words.", "", "- mood: good", "- luck: bad");
  expect(places).toEqual([]);
});

test.each([
  ["- affilations: A", "- affiliations: A"],
  ["- **Sumary**: A", "- **summary**: A"],
  ["- keyowrds: a", "- keywords: a"],
  ["- venu: A", "- venue: A"],
])("%j becomes %j", (before, after) => {
  const { source, edits } = parse(before, LINKS);
  expect(applyEdits(source, edits).split("\n")).toContain(after);
});
