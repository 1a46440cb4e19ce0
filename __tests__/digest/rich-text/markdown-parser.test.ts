import fc from "fast-check";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { markdownParser } from "../../../src/digest/rich-text/markdown-parser";
import { parseTitle } from "../../../src/digest/rich-text/title";
import { remarkTex } from "../../../src/digest/tex/tex-plugin";

const always = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkTex)
  .freeze();
const parse = markdownParser([]);

/** What GitHub's Markdown adds, whole and in parts, among words and other markup. */
const PARTS = fc.constantFrom(
  ...[
    "a",
    "b ",
    "\n",
    "\n\n",
    " ",
    "*",
    "_",
    "- ",
    "> ",
    "# ",
    "1. ",
    "---\n",
    "[a](b)",
    "<b>",
    "\\",
  ],
  ...[
    "a|b\n-|-\n1|2\n",
    "a\n:-\n1\n",
    "a\n-:\n1\n",
    "|a|\n| - |\n",
    "a\n-\t|\n",
    "|",
    "-",
    ":-",
    "~~a~~",
    "~",
    "[^1]",
    "[^1]: a\n",
  ],
  ...["- [ ] a", "- [x] a", "- [X] a", "www.a.co", "WWW.a.co", "https://a.co", "HTTP://a.co/b"],
  ...["a@b.co", "a&#64;b.co", "a&commat;b.co", "&amp;", "http&colon;//a.co", "www\\.a.co"],
);
const source = fc.array(PARTS, { maxLength: 10 }).map((parts) => parts.join(""));

test("texts without GitHub's additions have the tree that a parser with all of them gives", () => {
  fc.assert(
    fc.property(source, (text) => {
      expect(parse(text)).toEqual(always.parse(text));
    }),
    { numRuns: 600 },
  );
});

/** What alone means nothing in a title; the asterisks behind it send the title through the parser. */
const TITLES = fc
  .array(
    fc.constantFrom(
      ...["a", "B", " ", "[", "]", "(", ")", "<", ">", "&", ";", "!", "#", "1."],
      ...["<b>", "</b>", "<br>", "</p>", "[a](https://a.co)", "[[a|b]]", "&lt;", "&#65;", "a -- a"],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(""));

test("a title is the same text whether it needs the parser of Markdown or not", () => {
  const title = (text: string) => parseTitle(text, { line: 1, column: 1 }, () => undefined).text;
  fc.assert(
    fc.property(TITLES, (text) => {
      expect(`${title(text)} end`.trim()).toBe(title(`${text} *end*`));
    }),
    { numRuns: 600 },
  );
});
