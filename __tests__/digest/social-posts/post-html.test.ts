import fc from "fast-check";
import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { parsePostHtml } from "../../../src/digest/social-posts/post-html";
import { cpuSeconds } from "../../support/cpu-seconds";

const text = fc
  .array(
    fc.constantFrom(
      "a",
      "論文",
      " ",
      "\n",
      "&amp;",
      "&lt;b",
      "&#8217;",
      "&eacute;",
      "&copy",
      "&nope;",
      "5 > 3",
      '"',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(""));
const link = text.map(
  (words) => `<a href="https://x.example/?a=1&amp;b" class="u  v">${words}</a>`,
);
const emphasis = fc
  .tuple(fc.constantFrom("em", "strong"), fc.oneof(text, link))
  .map(([name, inner]) => `<${name}>${inner}</${name}>`);
const inline = fc
  .array(fc.oneof(text, link, emphasis, fc.constantFrom("<br>", "<br/>")), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(""));
const paragraph = inline.map((inner) => `<p lang="en" dir='ltr'>${inner}</p>`);
const quote = fc
  .array(fc.oneof(paragraph, inline), { maxLength: 4 })
  .map((parts) => `<blockquote class="twitter-tweet" lang="ja">${parts.join("")}</blockquote>`);

test("a well-formed post is the tree that an HTML parser makes of it", () => {
  fc.assert(
    fc.property(quote, (html) => {
      expect(parsePostHtml(html)).toEqual(
        withoutPlaces(fromHtml(html, { fragment: true })).children[0],
      );
    }),
  );
});

test.each([
  [
    "elements that are not kept give way to their content",
    "<blockquote><span>a<b>b</b></span></blockquote>",
    "ab",
  ],
  ["scripts go with what they hold", "<blockquote>a<script>b</script></blockquote>", "a"],
  [
    "an image is its alternative text",
    '<blockquote>a<img alt="&lt;b&gt;" src=x></blockquote>',
    "a<b>",
  ],
  ["a sign of less that begins no tag is text", "<blockquote>a <3 b</blockquote>", "a <3 b"],
  ["a tag without its end is text", "<blockquote>n <k, 5 <i>b</i></blockquote>", "n <k, 5 b"],
  ["a tag that ends in quotes is text", '<blockquote>a <b c="d>e</blockquote>', 'a <b c="d>e'],
  ["comments are left out", "<blockquote>a<!-- <b> -->b<!-->c</blockquote>", "abc"],
  ["a comment without its end is text", "<blockquote>a <!-- <b>b</b></blockquote>", "a <!-- b"],
  [
    "declarations are text",
    "<blockquote><![CDATA[a]]><!b><?c></blockquote>",
    "<![CDATA[a]]><!b><?c>",
  ],
  ["elements of raw text are text", "<blockquote>a <title> &lt; b</blockquote>", "a <title> < b"],
  ["a script that closes itself holds nothing", "<blockquote>a<script/>b</blockquote>", "ab"],
  ["the first attribute of a name counts", '<blockquote><img ALT=a alt="b"></blockquote>', "a"],
  [
    "references in text and attributes are what they stand for",
    "<blockquote>&lt;&copy&nope;&#x80;&NotEqualTilde;<img alt='&#39;&copy=&reg'></blockquote>",
    "<©&nope;€≂̸'&copy=®",
  ],
])("%s", (_, html, expected) => {
  const quote = parsePostHtml(html);
  expect(quote?.children).toEqual([{ type: "text", value: expected }]);
});

/** In UTF-16 code units. What grows with the square of it takes many seconds. */
const LENGTH = 400_000;
const BOUND_SECONDS = 2;

test.each([
  "<em>",
  "<em></b>",
  "<p>",
  "</p>",
  "<",
  "<a ",
  "<a b=\"<a c='",
  "</",
  "&",
  "&#",
  "<!--",
  "<![CDATA[",
  "<title>",
  "<script>",
  "'",
  '"',
])("%s many times is read in time", (part) => {
  expectInTime(part.repeat(LENGTH / part.length));
});

test.each([
  ["quotes in each other with emphasis in the last", "<blockquote>", "<em></strong>"],
  ["elements that are open while others close", "<em>", "</b>"],
  ["comments that end at once", "<!--", "-->"],
])("%s are read in time", (_, first, second) => {
  const times = LENGTH / (first.length + second.length);
  expectInTime(first.repeat(times) + second.repeat(times));
});

function expectInTime(content: string): void {
  const html = `<blockquote>${content}</blockquote>`;
  expect(cpuSeconds(() => parsePostHtml(html))).toBeLessThan(BOUND_SECONDS);
}

function withoutPlaces(tree: Root): Root {
  visit(tree, (node) => {
    delete node.position;
  });
  return tree;
}
