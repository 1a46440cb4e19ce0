import { DEFAULT_PARSE_SETTINGS } from "../../../src/digest/parse-settings";
import { renderProse } from "../../support/parse-prose";

test.each([
  ["k<k' and <human, object> and A<->B", "k&lt;k&#x27; and &lt;human, object&gt; and A&lt;-&gt;B"],
  ["in <30 minutes, <1/10th of <T>", "in &lt;30 minutes, &lt;1/10th of &lt;T&gt;"],
  ["an <agent policy> and </agent>", "an &lt;agent policy&gt; and &lt;/agent&gt;"],
  ["H<sub>2</sub>O <kbd>Enter</kbd>", "H<sub>2</sub>O <kbd>Enter</kbd>"],
  ["<human> at the start of *it*", "&lt;human&gt; at the start of <em>it</em>"],
  ["~60k of ~~70k~~ and 80k~", "~60k of <del>70k</del> and 80k~"],
])("%j keeps what is text and what is HTML apart", (source, expected) => {
  expect(renderProse(source).html).toBe(`<p>${expected}</p>`);
});

test("text that only looks like a block of HTML is a paragraph, beside real blocks too", () => {
  const { html } = renderProse("<human>\na < b\n\n<div>c <T>d</div>");
  expect(html).toContain("<p>&lt;human&gt;\na &lt; b</p>");
  expect(html).toContain("<div>c &lt;T&gt;d</div>");
});

test.each([
  ["a <script>alert(1)</script> b", "<p>a  b</p>", ["html-unsafe 1:3"]],
  [
    "a\n\n<div>\n  <iframe src=x>y</iframe></div>",
    "<p>a</p>\n<div>\n  </div>",
    ["html-unsafe 4:3"],
  ],
  ['<b onclick="x()">a</b>', "<p><b>a</b></p>", ["html-unsafe 1:1"]],
  ['<b style="color:red" class="x">a</b>', "<p><b>a</b></p>", []],
  ["<svg><a>x</a></svg>", "", ["html-unsafe 1:1"]],
  ["a <math><mi>x</mi></math>", "<p>a </p>", ["html-unsafe 1:3"]],
  ["<!-- a note -->", "", []],
])("%j is made safe", (source, html, problems) => {
  expect(renderProse(source)).toMatchObject({ html, problems });
});

test.each([
  ["[a](javascript:alert(1))", "a", ["url-unsafe 1:1"]],
  ["[a](JaVaScRiPt&colon;alert(1))", "a", ["url-unsafe 1:1"]],
  ["[a](https://user:pass@example.org/)", "a", ["url-unsafe 1:1"]],
  ["x\n[a][r]\n\n[r]: data:text/html,x", "x\na", ["url-unsafe 2:1"]],
  ['a <b>b</b> <a href="vbscript:x">c</a>', "a <b>b</b> c", ["url-unsafe 1:12"]],
  [
    "[a](/b) [c](#d) [e](mailto:f@example.org)",
    '<a href="/b">a</a> <a href="#d">c</a> <a href="mailto:f@example.org">e</a>',
    [],
  ],
  ["![a](b.png)", '<img src="b.png" alt="a" loading="lazy" decoding="async"/>', []],
  [
    "![a](https://example.org/b.png)",
    '<a href="https://example.org/b.png">a</a>',
    ["image-remote 1:1"],
  ],
  [
    "![](//example.org/b.png)",
    '<a href="//example.org/b.png">//example.org/b.png</a>',
    ["image-remote 1:1"],
  ],
  [
    "![a](/\\\\example.org/b.png)",
    '<img src="/%5Cexample.org/b.png" alt="a" loading="lazy" decoding="async"/>',
    [],
  ],
  ["[![a](https://example.org/b.png)](/c)", '<a href="/c">a</a>', ["image-remote 1:2"]],
  ["![a](data:image/png;base64,x)", "a", ["url-unsafe 1:1"]],
])("%j links to safe addresses only", (source, html, problems) => {
  const result = renderProse(source);
  expect(result.html).toBe(`<p>${html}</p>`);
  expect(result.problems).toEqual(problems);
});

test("places are those of the file", () => {
  expect(renderProse("One\n\ntwo [a](javascript:x)", { line: 41 }).problems).toEqual([
    "url-unsafe 43:5",
  ]);
});

test("GFM: tables, task lists, code and addresses", () => {
  const { html, text } = renderProse(
    "| a | b |\n|:--|--:|\n| 1 | 2 |\n\n- [x] done\n- [ ] open\n\n```js\nx < y\n```\n\nwww.example.org",
  );
  expect(html).toContain('<th data-align="left">a</th><th data-align="right">b</th>');
  expect(html).toContain("<li>☑ done</li>\n<li>☐ open</li>");
  expect(html).toContain("<pre><code>x &lt; y\n</code></pre>");
  expect(html).toContain('<a href="http://www.example.org">www.example.org</a>');
  expect(text).toBe("a\nb\n1\n2\n☑ done\n☐ open\nx < y\nwww.example.org");
});

test("footnotes of two pieces do not collide, and their heading is an outermost one", () => {
  const footnotes = { footnotes: "Notes", backToReference: "Back" };
  const { html } = renderProse("### In\n\na[^1]\n\n[^1]: b", {
    idPrefix: "q-",
    topHeading: 2,
    settings: { ...DEFAULT_PARSE_SETTINGS, footnotes },
  });
  expect(html).toContain('<a href="#q-fn-1" id="q-fnref-1"');
  expect(html).toContain('<h2 id="q-footnote-label">Notes</h2>');
  expect(html).toContain('<li id="q-fn-1">');
  expect(html).toContain('href="#q-fnref-1" data-footnote-backref="" aria-label="Back 1"');
  expect(html).not.toContain("class=");
});

test("ids of the author's get the prefix, and links to them follow", () => {
  const { html } = renderProse('<p id="x">a</p>\n\n[b](#x) [c](#2009-06732)');
  expect(html).toContain('<p id="p-x">a</p>');
  expect(html).toContain('<a href="#p-x">b</a> <a href="#2009-06732">c</a>');
});

test("a repeated id is kept only at its first place", () => {
  const { html } = renderProse('<p id="x">a</p>\n\n<p id="x">b</p>\n\n<p id="y">c</p>');
  expect(html).toBe('<p id="p-x">a</p>\n<p>b</p>\n<p id="p-y">c</p>');
});

test("headings start at the level of their place and skip none", () => {
  const { html } = renderProse("## A\n\n#### B\n\n# C\n\nD\n---", { topHeading: 2 });
  expect(html.match(/<h\d/g)).toEqual(["<h2", "<h3", "<h2", "<h3"]);
});

test("details and definition lists are allowed", () => {
  const { html } = renderProse("<details><summary>S</summary>\n\n*in*\n\n</details>");
  expect(html).toBe("<details><summary>S</summary>\n<p><em>in</em></p>\n</details>");
});

test.each([
  ["- a\n\n\t<div>b</div><script>c</script>", "html-unsafe 3:14"],
  ["- a\n\n\t<div>\n\tb<script>c</script>\n\t</div>", "html-unsafe 4:3"],
  ["> a <b\n>   title=c><script>d</script>", "html-unsafe 2:13"],
])("a tag's column is that of the file where a tab is in part indentation: %j", (source, place) => {
  expect(renderProse(source).problems).toEqual([place]);
});
