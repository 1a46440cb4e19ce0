import { readArxivAtom } from "../../src/sources/arxiv-atom";
import { readBibtex } from "../../src/sources/read-bibtex";
import { readIds } from "../../src/sources/read-ids";
import { readRis } from "../../src/sources/read-ris";
import { readJson } from "../../src/sources/read-json";

test("identifiers are read bare, with their prefix and from addresses, once each", () => {
  const text = [
    "2009.06732v2 # the first",
    "arXiv:2009.06732, https://arxiv.org/abs/2601.00001",
    "math.CA/0611800v1; https://arxiv.org/pdf/2601.00002.pdf",
    "# 2601.00003",
    "arxiv: 2601.00004",
    "2613.00001 word",
  ].join("\r\n");
  expect(readIds(text)).toEqual({
    ids: ["2009.06732", "2601.00001", "math/0611800", "2601.00002", "2601.00004"],
    notes: [
      "“2613.00001” is left out: it is no identifier of arXiv",
      "“word” is left out: it is no identifier of arXiv",
    ],
  });
});

test("Hugging Face's daily papers, whose fields move between the item and its paper", () => {
  const item = {
    paper: {
      id: "2601.00001v2",
      authors: [{ name: "Ada Example" }, { name: "Ben Sample", hidden: true }, {}, "Cleo Muster"],
      summary: "We show.",
      upvotes: 12,
      githubRepo: "https://github.com/example/ends",
      projectPage: "javascript:alert(1)",
    },
    title: "A bound",
    numComments: 0,
  };
  const { papers, notes } = readJson(
    JSON.stringify([item, { ...item, paper: {} }, null]),
    "2026-01-09T00:00:00.000Z",
  );
  expect(papers).toEqual([
    {
      title: "A bound",
      authors: ["Ada Example", "Cleo Muster"],
      links: [
        { label: "abs", url: "https://arxiv.org/abs/2601.00001" },
        { label: "pdf", url: "https://arxiv.org/pdf/2601.00001" },
        { label: "code", url: "https://github.com/example/ends" },
        { label: "Hugging Face", url: "https://huggingface.co/papers/2601.00001" },
      ],
      subjects: [],
      metrics: [
        { name: "upvotes", value: 12, asOf: "2026-01-09T00:00:00.000Z" },
        { name: "comments", value: 0, asOf: "2026-01-09T00:00:00.000Z" },
      ],
      abstract: "We show.",
      isTex: true,
    },
  ]);
  expect(notes).toHaveLength(2);
});

test("CSL-JSON, as Zotero exports it", () => {
  const item = {
    type: "article",
    title: "A <i>bound</i> on 2 < 3",
    author: [
      { family: "Berg", given: "Ada", "non-dropping-particle": "van der", suffix: "Jr." },
      { literal: "The ATLAS Collaboration" },
      {},
    ],
    DOI: "10.48550/arXiv.2009.06732",
    URL: "http://arxiv.org/abs/2009.06732",
    abstract: "We show.",
  };
  const other = {
    type: "paper",
    title: "Chairs",
    DOI: "https://doi.org/10.1/ab(c)",
    URL: "https://chairs.example/a b",
  };
  const { papers } = readJson(JSON.stringify({ items: [item, other] }), null);
  expect(papers.map(({ title, authors, links }) => ({ title, authors, links }))).toEqual([
    {
      title: "A bound on 2 < 3",
      authors: ["Ada van der Berg, Jr.", "The ATLAS Collaboration"],
      links: [
        { label: "abs", url: "https://arxiv.org/abs/2009.06732" },
        { label: "pdf", url: "https://arxiv.org/pdf/2009.06732" },
      ],
    },
    {
      title: "Chairs",
      authors: [],
      links: [{ label: "doi", url: "https://doi.org/10.1/ab%28c%29" }],
    },
  ]);
});

test.each(["{", "[]", "{}", "3", "null"])("%s is no list of papers", (text) => {
  expect(() => readJson(text, null)).toThrow();
});

test("BibTeX keeps its TeX, without the braces that protect capitals", () => {
  const { papers, notes } = readBibtex(`
@string{ada = "Ada Example"}
@comment{nothing}
@misc{a,
  title={High-{R}esolution {Deep} $\\mathcal{O}(n)$ and \\emph{more} of Sch{\\"u}tze},
  author={Haichao Yu and Yih, Wen-tau and {Barnes and Noble} and Berg, Jr., Ada and others},
  eprint={2009.06613v2}, archivePrefix={arXiv}, primaryClass={cs.CV},
  url={https://arxiv.org/abs/2009.06613},
}
@article{b, title = "Chairs" # " and tables", author = ada, journal={arXiv preprint arXiv:2601.00001}}
@misc{c, author={X}}
`);
  expect(
    papers.map(({ title, authors, links, subjects }) => [title, authors, links[0]?.url, subjects]),
  ).toEqual([
    [
      'High-Resolution Deep $\\mathcal{O}(n)$ and \\emph{more} of Sch{\\"u}tze',
      ["Haichao Yu", "Wen-tau Yih", "Barnes and Noble", "Ada Berg, Jr."],
      "https://arxiv.org/abs/2009.06613",
      ["cs.CV"],
    ],
    ["Chairs and tables", ["Ada Example"], "https://arxiv.org/abs/2601.00001", []],
  ]);
  expect(notes).toEqual(["the entry c is left out: it has no title"]);
  expect(() => readBibtex("@misc{a, title={x")).toThrow();
});

const FEED = (entries: string) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">${entries}</feed>`;

const ENTRY = (id: string) => `<entry>
  <id>http://arxiv.org/abs/${id}v3</id>
  <updated>2026-01-09T08:18:33Z</updated>
  <title>  A bound on $n$
    discussions &amp; chairs</title>
  <summary>  We show.
  It ends.</summary>
  <category term="math.CO" scheme="http://arxiv.org/schemas/atom"/>
  <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
  <category term="I.2.6" scheme="http://arxiv.org/schemas/atom"/>
  <arxiv:primary_category term="cs.LG"/>
  <arxiv:doi>10.1000/xyz</arxiv:doi>
  <author><name>Ada Example</name><arxiv:affiliation>Somewhere</arxiv:affiliation></author>
  <author><name>Ben Sample</name></author>
</entry>`;

test("arXiv's Atom: by id without version, in one line, with the primary subject first", () => {
  expect(
    readArxivAtom(FEED(ENTRY("2601.00001") + ENTRY("math/0611800"))).get("2601.00001"),
  ).toEqual({
    title: "A bound on $n$ discussions & chairs",
    authors: ["Ada Example", "Ben Sample"],
    links: [
      { label: "abs", url: "https://arxiv.org/abs/2601.00001" },
      { label: "pdf", url: "https://arxiv.org/pdf/2601.00001" },
      { label: "doi", url: "https://doi.org/10.1000/xyz" },
    ],
    subjects: ["cs.LG", "math.CO"],
    metrics: [],
    abstract: "We show. It ends.",
    isTex: true,
  });
  expect([...readArxivAtom(FEED(ENTRY("math/0611800"))).keys()]).toEqual(["math/0611800"]);
  expect(readArxivAtom(FEED("")).size).toBe(0);
});

test("what arXiv says is wrong, and answers that are none, are told", () => {
  const error = `<entry><id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id><title>Error</title>
    <summary>incorrect id format for abc</summary></entry>`;
  expect(() => readArxivAtom(FEED(error))).toThrow("incorrect id format for abc");
  expect(() => readArxivAtom(FEED("<entry>"))).toThrow("no well-formed XML");
  expect(() => readArxivAtom("<html/>")).toThrow("no Atom feed");
});

test("RIS as Zotero exports it: a preprint, an article, values in several lines, and what has no title", () => {
  const text = [
    "\ufeffTY  - UNPB",
    "TI  - A bound on",
    "discussions",
    "AU  - Example, Ada",
    "AU  - Sample, Ben, Jr.",
    "AU  - Collaboration",
    "AB  - We show.",
    "UR  - http://arxiv.org/abs/2601.00001",
    "DO  - 10.48550/arXiv.2601.00001",
    "M1  - arXiv:2601.00001",
    "ER  - ",
    "",
    "TY  - JOUR",
    "T1  - Chairs",
    "DO  - 10.1000/xyz",
    "UR  - https://chairs.example/",
    "ER  -",
    "TY  - BOOK",
    "ER  - ",
  ].join("\r\n");
  const { papers, notes } = readRis(text);
  expect(papers).toMatchObject([
    {
      title: "A bound on discussions",
      authors: ["Ada Example", "Ben Sample, Jr.", "Collaboration"],
      links: [
        { label: "abs", url: "https://arxiv.org/abs/2601.00001" },
        { label: "pdf", url: "https://arxiv.org/pdf/2601.00001" },
      ],
      abstract: "We show.",
    },
    {
      title: "Chairs",
      authors: [],
      links: [
        { label: "doi", url: "https://doi.org/10.1000/xyz" },
        { label: "paper", url: "https://chairs.example/" },
      ],
    },
  ]);
  expect(notes).toEqual(["record 3 of the file is left out: it has no title"]);
  expect(() => readRis("Nothing")).toThrow("no record of RIS");
});
