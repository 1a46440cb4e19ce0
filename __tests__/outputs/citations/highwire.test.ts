import { highwire } from "../../../src/outputs/citations/highwire";
import { paperOf } from "../paper-of";

test("a paper of arXiv has the tags of its abstract page there", () => {
  const paper = paperOf({
    title: "Salt & $O(n)$",
    authors: ["Laura van der Berg", "Plato", "The Sea Team"],
  });
  expect(highwire(paper).map(({ name, content }) => `${name}: ${content}`)).toEqual([
    "citation_title: Salt & O(n)",
    "citation_author: van der Berg, Laura",
    "citation_author: Plato",
    "citation_author: The Sea Team,",
    "DC.type: preprint",
    "citation_publisher: arXiv",
    "citation_technical_report_number: arXiv:2009.01234",
    "citation_public_url: https://arxiv.org/abs/2009.01234",
    "citation_doi: 10.48550/arXiv.2009.01234",
    "citation_date: 2020/09",
    "citation_publication_date: 2020/09",
    "citation_pdf_url: https://arxiv.org/pdf/2009.01234",
    "citation_arxiv_id: 2009.01234",
    "citation_abstract: We look at the sea.",
  ]);
});

test("a paper that is not on arXiv has the tags that are known", () => {
  const links = [
    { label: "abs", url: "https://journal.example/a" },
    { label: "paper", url: "https://journal.example/a.PDF?download" },
  ];
  const paper = paperOf({ arxivId: null, authors: [], abstract: null, abstractTree: null, links });
  expect(highwire(paper).map(({ name, content }) => `${name}: ${content}`)).toEqual([
    "citation_title: A Calm Sea",
    "DC.type: document",
    "citation_public_url: https://journal.example/a",
    "citation_date: 2020",
    "citation_publication_date: 2020",
    "citation_pdf_url: https://journal.example/a.PDF?download",
  ]);
});
