import { llmsTxt } from "../../../src/outputs/data/llms-txt";
import { outputFiles } from "../../../src/outputs/output-files";
import { inputOf, placedDigest } from "../input-of";
import { SITE, paperOf } from "../paper-of";

test("it names the site, its data, its newest digests, its best papers and its feeds", () => {
  const low = paperOf({ key: "low", arxivId: "2009.00001", title: "A [low] \\*tide\\*", score: 3 });
  const scoreMetrics = [
    { name: "retweets", value: 30, asOf: null },
    { name: "favorites", value: 72, asOf: null },
  ];
  const high = paperOf({
    ...{ title: "A $n^2$ tide", score: 90, scoreMetrics },
    authors: ["Ada Example"],
  });
  const article = placedDigest([], { slug: "about", title: "About\nus", date: null });
  const input = inputOf([placedDigest([low, high]), article]);
  const file = outputFiles(input).find(({ path }) => path === "/llms.txt");
  expect(file?.content()).toMatchInlineSnapshot(`
   "# Example Papers

   > Papers, weekly.

   The site has 2 digests and 2 papers: https://papers.example/

   Score: likes, and reposts up to a quarter of them.

   ## Data

   - [Digests](https://papers.example/data/digests.json): every digest as JSON; each whole in digests/SLUG.json beside it
   - [Papers](https://papers.example/data/papers.json): every paper as JSON; each whole in papers/KEY.json beside it, which has its CSL-JSON and the address of its BibTeX
   - [Markdown](https://papers.example/): every digest, with its papers, is Markdown too: index.md at the end of its address
   - [Subjects](https://papers.example/data/subjects.json): arXiv's subjects with the keys of their papers; under months, where their papers of a month are, by score, with BibTeX, as JSON

   ## Latest digests

   - [Week 38](https://papers.example/posts/week-38/index.md): 2020-09-17, 2 papers
   - [About us](https://papers.example/posts/about/index.md): an article

   ## Papers with the highest scores

   - [A n² tide](https://papers.example/papers/2009.01234/): Ada Example, score 90 (30 retweets, 72 favorites)
   - [A \\[low\\] \\*tide\\*](https://papers.example/papers/2009.00001/): Ada Example et al., score 3

   ## Feeds

   - [Digests](https://papers.example/atom.xml): the newest digests, whole, as Atom
   - [Papers](https://papers.example/papers/atom.xml): the newest papers, as Atom
   - [Top papers](https://papers.example/top/atom.xml): the newest with high scores, as Atom
   "
  `);
});

test("it lists no feeds and no description where there are none", () => {
  const site = { ...SITE, description: "" };
  expect(llmsTxt(site, [], [], { feeds: [], data: [] })).toMatchInlineSnapshot(`
   "# Example Papers

   The site has 0 digests and 0 papers: https://papers.example/
   "
  `);
});
