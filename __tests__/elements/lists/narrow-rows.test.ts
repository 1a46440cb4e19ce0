/** @jest-environment jsdom */
import { readFilters } from "../../../src/elements/lists/filters";
import { narrowRows } from "../../../src/elements/lists/narrow-rows";
import { rowFacts } from "../../../src/elements/lists/row-facts";
import { rowsIn } from "../../../src/elements/lists/rows";

/** A list as the components write it. */
const LIST = `<main><div role="group"><ol>
  <li><a href="/papers/a/">A Calm Sea</a><data value="30">30</data><small>20 likes · <a href="/authors/a/">Åsa Example</a>, B. Other · cs.CL, cs.LG · <time datetime="2020-07-17T00:00:00Z">17 Jul 2020</time> · <a href="https://example.org/code">code</a></small></li>
  <li><a href="/papers/b/">Böses Meer</a><data value="90">90</data><small>Carl Example · quant-ph · 2 digests · <time datetime="2020-09-01T00:00:00Z">1 Sep 2020</time></small></li>
  <li><a href="/posts/c/">Hot Papers 2020-09-18</a><span>A Rough Sea</span><small> 8 papers</small></li>
</ol></div>
<article data-rank="1" id="d" aria-label="Dunes"><header><p>1</p><h2><a href="/papers/d/">Dunes</a></h2><div>Dora Example</div>
  <ul><li><a href="/subjects/cs.LG/">cs.LG</a><span> cs.AI stat.ML +2</span></li><li><data value="3" data-metric="likes">3</data></li><li><a href="https://github.com/d/d">code</a></li></ul></header>
  <div data-fold=""><p>Of offline learning.</p></div></article>
<nav><div role="group"><ol><li><a href="/page/2/">2</a></li></ol></div></nav></main>`;

const facts = () => {
  document.body.innerHTML = LIST;
  return rowsIn(document).map(rowFacts);
};

test("reads what rows say", () => {
  expect(
    facts().map(({ title, subjects, date, hasCode, score }) => ({
      ...{ title, subjects, date, hasCode, score },
    })),
  ).toEqual([
    {
      ...{ title: "a calm sea", subjects: ["cs.CL", "cs.LG"], date: "2020-07-17" },
      ...{ hasCode: true, score: 30 },
    },
    { title: "boses meer", subjects: ["quant-ph"], date: "2020-09-01", hasCode: false, score: 90 },
    { title: "hot papers 2020-09-18", subjects: [], date: "2020-09-18", hasCode: false, score: 0 },
    { title: "dunes", subjects: ["cs.LG", "cs.AI", "stat.ML"], date: "", hasCode: true, score: 3 },
  ]);
});

test.each([
  ["", ["a", "b", "c", "d"]],
  ["?q=sea", ["a", "c"]],
  ["?q=calm+SEA", ["a"]],
  ["?q=boses", ["b"]],
  ["?q=offline", ["d"]],
  ["?author=asa", ["a"]],
  ["?author=example", ["a", "b", "d"]],
  ["?author=dunes", []],
  ["?subject=cs.CL,quant-ph", ["a", "b"]],
  ["?subject=all:cs.CL,cs.LG", ["a"]],
  ["?when=2020-09", ["b", "c"]],
  ["?when=2020-08..", ["b", "c"]],
  ["?when=..2020-08", ["a"]],
  ["?has=code", ["a", "d"]],
  ["?sort=score", ["b", "a", "d", "c"]],
  ["?sort=score&dir=asc", ["c", "d", "a", "b"]],
  ["?sort=date", ["c", "b", "a", "d"]],
  ["?sort=title", ["a", "b", "d", "c"]],
  ["?q=example&sort=title&dir=desc", ["d", "b", "a"]],
])("%s leaves %j", (search, expected) => {
  const left = narrowRows(facts(), readFilters(search));
  expect(left.map(({ row }) => /\/(\w)\/"/.exec(row.innerHTML)?.[1])).toEqual(expected);
});
