import { coinsOf } from "../../src/elements/search/coins-of";
import { coins } from "../../src/outputs/citations/coins";
import type { ResultRow } from "../../src/search/answer";
import { paperOf } from "../outputs/paper-of";
import { readCoins } from "../outputs/citations/read-coins";

const rowOf = (key: string, title: string, authors: string[]): ResultRow => ({
  ...{ key, href: `/papers/${key}/`, lang: null, subjects: [], day: "2021-01-08" },
  ...{ score: 0, metrics: [], hasCode: false, moreAuthors: false, line: null },
  title: [title.slice(0, 3), title.slice(3)],
  authors: authors.map((name) => [name]),
});

test.each([
  ["2009.01234", "2009.01234"],
  ["hep-th/9711200", "hep-th-9711200"],
])("a result of arXiv (%s) says what lists say to reference managers", (arxivId, key) => {
  const authors = ["Ada van der Example", "The ATLAS Collaboration", "Plato"];
  const paper = paperOf({ arxivId, key, title: "A Calm Sea", authors });
  expect(coinsOf(rowOf(key, "A Calm Sea", authors), "https://papers.example")).toBe(coins(paper));
});

test("another result says what the search knows", () => {
  const read = readCoins(coinsOf(rowOf("a-sea", "A Sea", ["Plato"]), "https://papers.example"));
  expect(read).toEqual([
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rft_id", "https://papers.example/papers/a-sea/"],
    ["rft.date", "2021"],
    ["rft.title", "A Sea"],
    ["rft.creator", "Plato"],
    ["rft.type", "document"],
  ]);
});
