import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { cslJsonAll } from "../../../src/outputs/citations/csl-json";
import { cslItem } from "../../../src/outputs/papers/csl-item";
import { paperOf } from "../paper-of";

test("a paper of arXiv is a preprint", () => {
  const authors = [
    "Laura van der Berg",
    "Robert Miller, Jr.",
    "Plato",
    "The Sample Team",
    "山田 太郎",
  ];
  expect(cslItem(paperOf({ title: "Salt <in> $O(n)$ Steps", authors }))).toEqual({
    id: "2009.01234",
    type: "article",
    genre: "preprint",
    title: "Salt <in> O(n) Steps",
    author: [
      { family: "van der Berg", given: "Laura" },
      { family: "Miller", given: "Robert", suffix: "Jr." },
      { family: "Plato" },
      { literal: "The Sample Team" },
      { family: "山田", given: "太郎" },
    ],
    issued: { "date-parts": [[2020, 9]] },
    abstract: "We look at the sea.",
    keyword: "Machine Learning (cs.LG), q-bio.XX",
    publisher: "arXiv",
    number: "arXiv:2009.01234",
    DOI: "10.48550/arXiv.2009.01234",
    URL: "https://arxiv.org/abs/2009.01234",
  });
});

test("what is unknown is left out", () => {
  const bare = {
    arxivId: null,
    authors: [],
    subjects: [],
    abstract: null,
    abstractTree: null,
    firstSeen: null,
  };
  expect(cslItem(paperOf(bare))).toEqual({
    id: "paper",
    type: "document",
    title: "A Calm Sea",
    URL: "https://papers.example/papers/paper/",
  });
});

test.each([
  ["Sampling $SU(N)$ in $O(n)$", "Sampling SU(N) in O(n)", "Sampling SU(N) in O(n)"],
  [
    "The $N^{1/2}$ Barrier of $x_{KV}$ and $L_2^{*}$",
    "The <i>N</i><sup>1/2</sup> Barrier of <i>x</i><sub><i>KV</i></sub> and <i>L</i><sub>2</sub><sup>∗</sup>",
    "The <i>N</i><sup>1/2</sup> Barrier of <i>x</i><sub><i>KV</i></sub> and <i>L</i><sub>2</sub><sup>∗</sup>",
  ],
  ["On $\\mathrm{QAC}^0$", "On QAC<sup>0</sup>", "On QAC<sup>0</sup>"],
  [
    "$k<k'$ in *E. coli* and H<sub>2</sub>O",
    "k<k′ in <i>E. coli</i> and H<sub>2</sub>O",
    "k&#60;k′ in <i>E. coli</i> and H<sub>2</sub>O",
  ],
  ["$f'(x)^{n}$", "<i>f</i>′(<i>x</i>)<sup><i>n</i></sup>", "f′(x)<sup>n</sup>"],
  ["$\\frac{a^2}{b}$", "a²/b", "a<sup>2</sup>/b"],
])("the title %j has the markup that citeproc sets", (title, csl, html) => {
  const item = cslItem(paperOf({ title }));
  expect(item.title).toBe(csl);
  const set = new Cite(JSON.stringify([item])).format("bibliography", { format: "html" });
  // APA sets titles of preprints in italics, in which markup for italics is upright.
  const plain = set.replace(/<i>|<\/i>|<span style="font-style:normal;?">|<\/span>/g, "");
  expect(plain).toContain(html.replace(/<\/?i>/g, ""));
});

test("citation-js reads it back, each paper once", () => {
  const papers = [paperOf(), paperOf({ arxivId: "math/0611800" }), paperOf()];
  const items = cslJsonAll(papers);
  const { data } = new Cite(JSON.stringify(items));
  expect(items).toHaveLength(2);
  expect(data).toMatchObject(items);
});
