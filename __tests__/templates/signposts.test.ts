import { signposts } from "../../src/templates/signposts";

test("a paper's page leads programs to its DOI and its PDF", () => {
  expect(
    signposts([
      { name: "citation_title", content: "A Calm Sea" },
      { name: "citation_doi", content: "10.48550/arXiv.2009.01234" },
      { name: "citation_pdf_url", content: "https://arxiv.org/pdf/2009.01234" },
    ]),
  ).toEqual([
    { rel: "cite-as", href: "https://doi.org/10.48550/arXiv.2009.01234" },
    { rel: "item", href: "https://arxiv.org/pdf/2009.01234", type: "application/pdf" },
    { rel: "type", href: "https://schema.org/AboutPage" },
    { rel: "type", href: "https://schema.org/ScholarlyArticle" },
  ]);
  expect(signposts([]).map(({ rel }) => rel)).toEqual(["type", "type"]);
});
