import fc from "fast-check";
import { ALLOWED_TAGS, FORBIDDEN_TAGS } from "../../../src/digest/rich-text/html-tags";
import { parseDigest } from "../../../src/digest/parse-digest";
import { reportInto } from "../../../src/problems/report";
import type { Problem } from "../../../src/problems/problem";
import { parseProse } from "../../../src/digest/rich-text/prose";
import { renderProse } from "../../support/parse-prose";

const BREAKS = new Set(["br", "hr", "wbr"]);
const NAMES = [...ALLOWED_TAGS, ...FORBIDDEN_TAGS].filter((name) => !BREAKS.has(name));

/** Places for a tag that nothing closes, and what a place is as HTML, with ‹› for the tag. */
const PLACES: [string, (tag: string) => string, string][] = [
  [
    "a sentence",
    (tag) => `We add a ${tag} token to *each* line.`,
    "<p>We add a ‹› token to <em>each</em> line.</p>",
  ],
  [
    "the start",
    (tag) => `${tag} tokens *help*.\n\nNext.`,
    "<p>‹› tokens <em>help</em>.</p>\n<p>Next.</p>",
  ],
  ["a line of its own", (tag) => `One\n\n${tag}\n\nTwo`, "<p>One</p>\n<p>‹›</p>\n<p>Two</p>"],
  ["a later line", (tag) => `One\n${tag} two`, "<p>One\n‹› two</p>"],
  ["a heading", (tag) => `## The ${tag} token\n\nText`, "<h3>The ‹› token</h3>\n<p>Text</p>"],
  ["a list", (tag) => `- ${tag}\n- *b*`, "<ul>\n<li>‹›</li>\n<li><em>b</em></li>\n</ul>"],
  ["a quote", (tag) => `> ${tag} is *b*`, "<blockquote>\n<p>‹› is <em>b</em></p>\n</blockquote>"],
  ["emphasis", (tag) => `a *b ${tag} c* d`, "<p>a <em>b ‹› c</em> d</p>"],
  ["a link", (tag) => `[b ${tag}](/x) d`, '<p><a href="/x">b ‹›</a> d</p>'],
  [
    "a table",
    (tag) => `|a|b|\n|-|-|\n|${tag}|c|`,
    "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>‹›</td><td>c</td></tr></tbody></table>",
  ],
];

test.each(PLACES)("a tag that nothing closes in %s is text", (_, source, html) => {
  for (const name of NAMES) {
    for (const tag of [`<${name}>`, `<${name.toUpperCase()}>`, `</${name}>`, `<${name} and c>`]) {
      const text = tag.replace("<", "&lt;").replace(">", "&gt;");
      expect(renderProse(source(tag))).toMatchObject({
        html: html.replace("‹›", text),
        problems: [],
      });
    }
  }
});

test.each([
  ["if a<b and c>d, and it fails", "if a&lt;b and c&gt;d, and it fails"],
  ["<p < q, so p is *small*", "&lt;p &lt; q, so p is <em>small</em>"],
  ["a<b and the *rest*", "a&lt;b and the <em>rest</em>"],
  ["<b one\nand two> three", "&lt;b one\nand two&gt; three"],
  ["<video/> and <s/> and <b />", "&lt;video/&gt; and &lt;s/&gt; and &lt;b /&gt;"],
  ["a <b> and <i>c</i> d", "a &lt;b&gt; and <i>c</i> d"],
  ["<b><i>x</b></i> y", "<b><i>x</i></b> y"],
  ["H<sub>2</sub>O, <B>b</B>,<br>x<br/>y<wbr>z", "H<sub>2</sub>O, <b>b</b>,<br/>x<br/>y<wbr/>z"],
  ["x</br>y</hr>", "x<br/>y&lt;/hr&gt;"],
  ["a <b>b</b c>", "a &lt;b&gt;b&lt;/b c&gt;"],
  ["<p a <b>c</b>", "&lt;p a <b>c</b>"],
  [
    '<img src="a.png" alt="b > c"></img>d',
    '<img src="a.png" alt="b &gt; c" loading="lazy" decoding="async"/>d',
  ],
  ['a <span title="<b>">b</span> c', 'a <span title="&lt;b&gt;">b</span> c'],
  ['a <foo title="<b>">b c', "a &lt;foo title=&quot;&lt;b&gt;&quot;&gt;b c"],
  ["`<b>` and </b>", "<code>&lt;b&gt;</code> and &lt;/b&gt;"],
  ["a <!-- <b> --> b</b>", "a  b&lt;/b&gt;"],
])("%j is text where it is none", (source, html) => {
  expect(renderProse(source)).toMatchObject({ html: `<p>${html}</p>`, problems: [] });
});

test.each([
  [
    "<details><summary>S</summary>\n\n*in*\n\n</details>\n\nafter",
    "<details><summary>S</summary>\n<p><em>in</em></p>\n</details>\n<p>after</p>",
  ],
  ["<details>\n\ntext</details>", "<details>\n<p>text</p></details><p></p>"],
  ['<p align="center">\n<b>x</b>\n</p>\n\ny', "<p>\n<b>x</b>\n</p>\n<p>y</p>"],
  ["<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"],
  [
    "<table><tr><td>a<td>b</tr></table>",
    "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>",
  ],
  ["<div><p>a<p>b</div>", "<div><p>a</p><p>b</p></div>"],
  ["  <div>x</div>", "  <div>x</div>"],
  ["<div>\n<b> and <T>\n</div>", "<div>\n&lt;b&gt; and &lt;T&gt;\n</div>"],
  ["<!-- a\n\nb -->\n\nc", "<p>c</p>"],
  ["<!-- a\n\n*b*", "<p>&lt;!-- a</p>\n<p><em>b</em></p>"],
  [
    "<style> a\n\n<title> *b*\n\n<pre> c",
    "<p>&lt;style&gt; a</p>\n<p>&lt;title&gt; <em>b</em></p>\n<p>&lt;pre&gt; c</p>",
  ],
  ["a <b>b\n\nc</b> d", "<p>a &lt;b&gt;b</p>\n<p>c&lt;/b&gt; d</p>"],
])("blocks of %j", (source, html) => {
  const result = renderProse(source);
  expect({ ...result, html: result.html.replace(/^\n/, "") }).toMatchObject({ html, problems: [] });
});

test("a source that holds every character that could hide a tag is still safe and whole", () => {
  const all = Array.from({ length: 32 }, (_, i) => String.fromCharCode(0xfdd0 + i)).join("");
  expect(renderProse(`<title> *a* ${all}`).text).toBe(`<title> *a* ${all}`);
});

function messages(source: string): string[] {
  const problems: Problem[] = [];
  const { text } = parseProse(source, {
    line: 1,
    topHeading: 3,
    idPrefix: "",
    report: reportInto(problems),
  });
  return [
    text,
    ...problems.map(
      ({ start, end, message }) => `${start.line}:${start.column}-${end.column} ${message}`,
    ),
  ];
}

const left = (name: string) => `The element <${name}> is not allowed, so it was left out`;

test.each([
  ["a <title>b *c*\nd</title> e", ["a  e", `1:3-10 ${left("title")} with what it holds: “b c d”.`]],
  [
    "a <svg><video>x</video><b>y</svg> z</b>",
    ["a  z</b>", `1:3-34 ${left("svg")} with what it holds: “x y”.`],
  ],
  ["<b>a <svg></b></svg> z", ["<b>a  z", `1:6-21 ${left("svg")}.`]],
  ['a <video src="x"> b *c*', ["a  b c", `1:3-18 ${left("video")}.`]],
  ["a <body>b</body> c", ["a b c", `1:3-9 ${left("body")}.`]],
  [
    "a <plaintext>b</plaintext> c",
    ["a  c", `1:3-27 ${left("plaintext")} with what it holds: “b”.`],
  ],
  ["> a\n> <video>b\n>\n> - $c$ `d`\n> </video>\n> e", ["a\n<video>b\nc d\n</video>\ne"]],
  [
    "> <video>\n>\n> - $c$ `d`\n>\n> </video>\n>\n> e",
    ["e", `1:3-11 ${left("video")} with what it holds: “c d”.`],
  ],
  [
    `a <video>${"word ".repeat(40)}</video>`,
    ["a", `1:3-218 ${left("video")} with what it holds: “${"word ".repeat(16)}…”.`],
  ],
])("%j tells which words went", (source, expected) => {
  expect(messages(source)).toEqual(expected);
});

test("no word of any mix of tags goes untold", () => {
  const names = fc.constantFrom(
    "b",
    "s",
    "p",
    "div",
    "title",
    "video",
    "svg",
    "select",
    "option",
    "li",
    "ul",
    "td",
    "style",
    "T",
  );
  const tag = fc
    .tuple(fc.constantFrom("<", "</"), names, fc.constantFrom(">", "/>", " a>", ' a="b">', ""))
    .map((parts) => parts.join(""));
  const piece = fc.oneof(
    tag,
    fc.constantFrom(" ", "\n", "\n\n", "\n- ", "\n> ", "*", " `"),
    fc.nat(9).map((n) => ` w${n}w `),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const source = pieces.join("");
      const told = messages(source).join(" ");
      const words = source.replace(/<[^<>]*>/g, "").matchAll(/w\dw/g);
      for (const [word] of words) expect(told).toContain(word);
    }),
    { numRuns: 600 },
  );
});

test("an element around a social post opens in one piece of prose and closes in the next", () => {
  const post =
    '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Things!</p>&mdash; Ann (@ann) <a href="https://twitter.com/ann/status/1306264630377889792">September 16, 2020</a></blockquote>';
  const source = `---\ntitle: A\ndate: 2024-05-01\nslug: a\n---\n# 1. A\n\n- links: [abs](https://arxiv.org/abs/2405.00001)\n\nWords.\n\n<details>\n\n${post}\n\n</details>\n\nNo <div> here.`;
  const { entries } = parseDigest(source, { fileName: "a.md" }).digest;
  expect(entries[0]?.abstract?.text).toBe("Words.");
  expect(entries[0]?.posts).toHaveLength(1);
  expect(entries[0]?.notes.map(({ text }) => text)).toEqual(["No <div> here."]);
});
