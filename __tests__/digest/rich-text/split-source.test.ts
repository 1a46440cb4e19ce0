import * as fc from "fast-check";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readParts } from "../../../src/digest/rich-text/read-parts";
import { readingBudget } from "../../../src/digest/rich-text/reading-cost";
import { remarkTex } from "../../../src/digest/tex/tex-plugin";
import { renderProse } from "../../support/parse-prose";

const WORDS = Array.from({ length: 12 }, (_, index) => `words ${index}`);

test.each([
  ["lines", "- Quiet\n".repeat(3000)],
  ["marks", "*a ".repeat(5001)],
])("too many %s in a block are shown as their source, and the rest as it is", (_, block) => {
  const words = "\n\nwords".repeat(300);
  const { html, problems } = renderProse(`*a*${words}\n\n${block.trim()}\n\nMore${words}\n\n*b*`);
  expect(html).toMatch(/^<p><em>a<\/em><\/p>\n<p>words<\/p>/);
  expect(html).toMatch(/<pre><code>[^]*<\/code><\/pre>[^]*<p>words<\/p>\n<p><em>b<\/em><\/p>$/);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^block-too-large \d+:1$/);
});

test("in a table of many rows no mark pairs with one of another row", () => {
  const row = "|**a**|[b](https://a.example/b)|`c`|\n";
  const { html, problems } = renderProse(`|a|b|c|\n|-|-|-|\n${row.repeat(600)}`);
  expect(html.match(/<tr>/g)).toHaveLength(601);
  expect(problems).toEqual([]);
});

/** Blocks, and lines that open what goes on over blank lines, or seem to. */
const BLOCKS = [
  ...["words", "j\n\nk", "- a\n\n  b", "1. a\n\n   ```\n   c", "> ```\n> d", "    indented", "\tx"],
  ...["```", "```\ne\n```", "~~~ js", "~~~~", "  ```", "`` ``` ``", "``` `x`"],
  ...[
    "<div>",
    "</div>",
    "<div>\n```",
    "<div>\n<pre>",
    "<pre>",
    "</pre>",
    "<b>\n```",
    "x\n<b>\n```",
  ],
  ...[
    "<!-- f",
    "-->",
    "<!-- g -->",
    "x <!-- h",
    "<script>",
    "</script>",
    "<?php",
    "?>",
    "<![CDATA[",
    "]]>",
  ],
  ...[
    "| a | b |\n|-|-|\n| c | d |",
    "# Heading",
    "Heading\n===",
    "---",
    "* * *",
    "$$\nx",
    "$$",
    "\\[\n y",
  ],
];

test("a source in parts is read as it is whole", () => {
  const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkTex).freeze();
  const parse = (text: string) => markdown.parse(text);
  const sources = fc.array(fc.constantFrom(...BLOCKS), { minLength: 5, maxLength: 40 });
  // Each part is of 200 lines at least, so blocks stand far from one another.
  const spread = sources.map((blocks) => blocks.flatMap((block) => [block, ...WORDS]).join("\n\n"));
  fc.assert(
    fc.property(spread, (source) => {
      const { tree } = readParts(source, readingBudget(), parse);
      expect(tree.children).toEqual(parse(source).children);
    }),
    { numRuns: 60, seed: 20261128 },
  );
});
