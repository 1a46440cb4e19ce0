import { feedHtml } from "../../../src/outputs/html/feed-html";
import { inlineNodes, portableTree } from "../../../src/outputs/html/portable-tree";
import { parseTitle } from "../../../src/digest/rich-text/title";
import { treeOf } from "../tree-of";

const PLACE = {
  pageUrl: "https://papers.example/site/blog/posts/week-38/",
  rootUrl: "https://papers.example/site/",
};

test.each([
  ["#sea", "https://papers.example/site/blog/posts/week-38/#sea"],
  ["../week-37/", "https://papers.example/site/blog/posts/week-37/"],
  ["/about/?a=b", "https://papers.example/site/about/?a=b"],
  ["/a:b", "https://papers.example/site/a:b"],
  ["//other.example/x", "https://other.example/x"],
  ["https://other.example/ä", "https://other.example/%C3%A4"],
  ["mailto:ada@papers.example", "mailto:ada@papers.example"],
])("a link to %s leads to %s", (href, expected) => {
  const { tree } = treeOf(`<p><a href="${href}">x</a></p>`);
  expect(feedHtml(portableTree(tree, PLACE))).toBe(`<p><a href="${expected}">x</a></p>`);
});

test("images keep their size and alternative text, and lose `loading`", () => {
  const { tree } = treeOf(`<img src="/i/sea.png" alt="A &quot;sea&quot;" width="4" height="3">`);
  expect(feedHtml(portableTree(tree, PLACE))).toBe(
    `<img src="https://papers.example/site/i/sea.png" alt="A &#x22;sea&#x22;" width="4" height="3">`,
  );
});

test("ids, classes and data are left behind", () => {
  const { tree } = treeOf(
    `<h2 id="a">A</h2><p><span class="small-caps" lang="fr">B</span></p><section data-footnotes>C</section>`,
  );
  expect(feedHtml(portableTree(tree, PLACE))).toBe(
    `<h2>A</h2><p><span lang="fr">B</span></p><section>C</section>`,
  );
});

test("math is MathML with its TeX as alternative text", () => {
  const { tree } = parseTitle("Sorting in $n^2$", { line: 1, column: 1 }, () => undefined);
  const html = feedHtml(portableTree(tree, PLACE));
  expect(html).toMatch(/^Sorting in <math alttext="n\^2">/);
  expect(html).not.toMatch(/data-|class=|\$/);
});

test("a heading holds no links and paragraphs", () => {
  const { tree } = treeOf(`<p>On <a href="https://a.example/"><em>salt</em></a></p>`);
  expect(feedHtml(inlineNodes(portableTree(tree, PLACE)))).toBe("On <em>salt</em>");
});
