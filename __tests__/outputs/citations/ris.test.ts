import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { risAll } from "../../../src/outputs/citations/ris";
import { risRecord } from "../../../src/outputs/citations/ris-record";
import { paperJson } from "../../../src/outputs/data/paper-json";
import { writeJson } from "../../../src/outputs/text/write-json";
import type { PaperOutput } from "../../../src/outputs/types";
import { paperOf } from "../paper-of";

const ris = (paper: PaperOutput) => risAll([paper]);

test("a record has the tags of the format, each on a line that ends in CRLF", () => {
  const paper = paperOf({
    title: "Salt & Water in $O(n)$ Steps",
    authors: ["Laura van der Berg", "Robert Miller, Jr.", "Example Sky Collaboration"],
  });
  expect(ris(paper).replaceAll("\r\n", "␍\n")).toMatchInlineSnapshot(`
   "TY  - RPRT␍
   ID  - 2009.01234␍
   TI  - Salt & Water in O(n) Steps␍
   AU  - van der Berg, Laura␍
   AU  - Miller, Robert, Jr.␍
   AU  - Example Sky Collaboration␍
   PY  - 2020␍
   DA  - 2020/09//␍
   AB  - We look at the sea.␍
   UR  - https://arxiv.org/abs/2009.01234␍
   DO  - 10.48550/arXiv.2009.01234␍
   PB  - arXiv␍
   M3  - Preprint␍
   DB  - arXiv␍
   AN  - arXiv:2009.01234␍
   KW  - Machine Learning (cs.LG)␍
   KW  - q-bio.XX␍
   ER  - ␍
   "
  `);
});

test("a paper that is not on arXiv has no tags of arXiv", () => {
  const links = [{ label: "doi", url: "https://doi.org/10.1000/sea" }];
  const record = ris(paperOf({ arxivId: null, authors: [], subjects: [], links }));
  expect(record).toMatch(/^TY {2}- JOUR\r\n/);
  expect(record).toContain("DO  - 10.1000/sea\r\n");
  expect(record).toContain("DA  - 2020///\r\n");
  expect(record).not.toMatch(/arXiv|AU {2}-|KW {2}-/);
  expect(
    ris(paperOf({ arxivId: null, firstSeen: null, abstract: null, abstractTree: null })),
  ).not.toMatch(/^(?:PY|DA|AB)/m);
});

test("citation-js reads what was written, each paper once", () => {
  const first = paperOf({
    authors: ["Laura van der Berg", "Robert Miller, Jr.", "Plato", "The Sample Team"],
  });
  const second = paperOf({ arxivId: "math/0611800", title: "Salt" });
  const { data } = new Cite(risAll([first, second, first]));
  expect(data).toMatchObject([
    {
      id: "2009.01234",
      type: "report",
      title: "A Calm Sea",
      author: [
        { family: "van der Berg", given: "Laura" },
        { family: "Miller", given: "Robert", suffix: "Jr." },
        { family: "Plato" },
        { literal: "The Sample Team" },
      ],
      abstract: "We look at the sea.",
      issued: { "date-parts": [[2020, 9]] },
      DOI: "10.48550/arXiv.2009.01234",
      URL: "https://arxiv.org/abs/2009.01234",
      publisher: "arXiv",
      keyword: "Machine Learning (cs.LG),q-bio.XX",
    },
    { id: "math-0611800", title: "Salt", URL: "https://arxiv.org/abs/math/0611800" },
  ]);
});

test.each([
  ["of arXiv", {}],
  ["of elsewhere", { arxivId: null, authors: ["The Sample Team", "Plato"], subjects: [] }],
  [
    "of which little is known",
    { arxivId: null, firstSeen: null, abstractTree: null, abstract: null },
  ],
  ["with a comma in a subject", { subjects: [{ code: "cs.DC", name: "Distributed, Parallel" }] }],
])("a paper %s has the same record when it is made of its data file", (_, facts) => {
  const paper = paperOf({ title: "Salt & $O(n)$", ...facts });
  const data = JSON.parse(writeJson(paperJson(paper, "https://papers.example/")));
  expect(risRecord(data)).toBe(ris(paper));
});

test("no text breaks a record", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("a\r\nER  - \r\nTY  - BOOK", "a  - b", "\u2028TI  - c"),
  );
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 3 }), (title, abstract, authors) => {
      const titleTree = {
        type: "root" as const,
        children: [{ type: "text" as const, value: `A${title}Z` }],
      };
      const paper = { ...paperOf({ authors, abstract, abstractTree: null }), titleTree };
      const plain = `A${title}Z`.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ");
      const { data } = new Cite(risAll([paper, paperOf({ arxivId: "2009.00002" })]));
      expect(data).toHaveLength(2);
      expect(data[0]).toMatchObject({ title: plain, DOI: "10.48550/arXiv.2009.01234" });
    }),
  );
});
