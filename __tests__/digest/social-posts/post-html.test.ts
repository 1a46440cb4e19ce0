import fc from "fast-check";
import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { parsePostHtml } from "../../../src/digest/social-posts/post-html";

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
])("%s", (_, html, expected) => {
  const quote = parsePostHtml(html);
  expect(quote?.children).toEqual([{ type: "text", value: expected }]);
});

function withoutPlaces(tree: Root): Root {
  visit(tree, (node) => {
    delete node.position;
  });
  return tree;
}
