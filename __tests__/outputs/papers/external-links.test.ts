import { externalLinks } from "../../../src/outputs/papers/external-links";
import { paperOf } from "../paper-of";

test("a paper of arXiv has its pages elsewhere", () => {
  expect(externalLinks(paperOf({ version: 3 }))).toMatchInlineSnapshot(`
   [
     {
       "label": "arXiv",
       "url": "https://arxiv.org/abs/2009.01234",
     },
     {
       "label": "PDF",
       "url": "https://arxiv.org/pdf/2009.01234",
     },
     {
       "label": "HTML",
       "url": "https://arxiv.org/html/2009.01234",
     },
     {
       "label": "alphaXiv",
       "url": "https://www.alphaxiv.org/abs/2009.01234",
     },
     {
       "label": "Hugging Face",
       "url": "https://huggingface.co/papers/2009.01234",
     },
     {
       "label": "Semantic Scholar",
       "url": "https://www.semanticscholar.org/arxiv/2009.01234",
     },
     {
       "label": "SciRate",
       "url": "https://scirate.com/arxiv/2009.01234",
     },
   ]
  `);
});

test("old identifiers keep their slash, and have no page at Hugging Face", () => {
  const links = externalLinks(paperOf({ arxivId: "math/0611800" }));
  expect(links.every(({ url }) => url.endsWith("/math/0611800"))).toBe(true);
  expect(links.map(({ label }) => label)).not.toContain("Hugging Face");
});

test("other papers have none", () => {
  expect(externalLinks(paperOf({ arxivId: null }))).toEqual([]);
});
