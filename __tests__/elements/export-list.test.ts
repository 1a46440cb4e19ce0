import { withUniqueKeys } from "../../src/elements/export-list";
import { listCoins } from "../../src/elements/list-coins";
import { coins } from "../../src/outputs/citations/coins";
import { paperJson } from "../../src/outputs/data/paper-json";
import { paperOf } from "../outputs/paper-of";

test("no two entries of a BibTeX file have the same key", () => {
  const entries = [
    "@misc{a2020tidal,\n}",
    "@misc{b,\n}",
    "@misc{a2020tidal,\n}",
    "@misc{a2020tidal,\n}",
  ];
  expect(withUniqueKeys(entries).map((entry) => entry.split(",")[0])).toEqual([
    "@misc{a2020tidal",
    "@misc{b",
    "@misc{a2020tidala",
    "@misc{a2020tidalb",
  ]);
});

/** The fields of COinS, names as a person and a set. */
const fields = (text: string) =>
  text
    .split("&")
    .map((pair) => pair.replace(/^(rft\.creator=)([^,]+) (\S+)$/, "$1$3, $2"))
    .sort();

test.each([
  [
    "of arXiv",
    {
      arxivId: "2609.90112",
      authors: ["Ada van der Example", "Ben Writer"],
      title: "On A+B & C=D",
    },
  ],
  ["by a group", { arxivId: "2609.90112", authors: ["The ATLAS Collaboration"] }],
  ["without authors", { arxivId: null, authors: [] }],
])("the list says of a paper %s what a digest says of it to reference managers", (_, own) => {
  const paper = paperOf(own);
  const data = JSON.parse(JSON.stringify(paperJson(paper, "https://example.org/")));
  expect(fields(listCoins(data))).toEqual(fields(coins(paper)));
});
