import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { readLink } from "../../../src/digest/values/markdown-link";

test.each([
  ["[a](https://e.example/)", "a", "https://e.example/"],
  ["[a [b] c](x)", "a [b] c", "x"],
  ["[a](<x y>)", "a", "x y"],
  ['[a](x "t")', "a", "x"],
  ["[a](x 't' )", "a", "x"],
  ["[a](x_(y))", "a", "x_(y)"],
  ["[a\\]](x\\_y)", "a]", "x_y"],
  ["[`a`](x?b=1&amp;c=2)", "a", "x?b=1&c=2"],
  ["[![alt](i.png)](x)", "alt", "x"],
  ["[a]()", "a", ""],
])("%j", (text, label, url) => {
  expect(readLink(text, 0)).toEqual({ label, url, end: text.length });
});

test.each([
  "",
  "a",
  "[a]",
  "[a] (x)",
  "[a](x",
  "[a](x y)",
  "[a](<x)",
  "[a](x( )",
  "[a",
  "\\[a](x)",
])("%j is no link", (text) => {
  expect(readLink(text, 0)).toBeNull();
});

/** The address of the link that a Markdown parser finds at the start of a text, and where the link ends. */
function parsedLink(text: string) {
  const [paragraph] = fromMarkdown(text).children;
  const link = paragraph?.type === "paragraph" ? paragraph.children[0] : undefined;
  if (link?.type !== "link" || link.position?.start.offset !== 0) return null;
  return { url: link.url, end: link.position.end.offset };
}

function ownLink(text: string) {
  const link = readLink(text, 0);
  return link === null ? null : { url: link.url, end: link.end };
}

/**
 * What lines of facts have no use for, and the reader does not know: links in links, `<` in `<…>`, instructions and
 * declarations of HTML, titles in parentheses.
 */
const NOT_READ = /\[.*\]\(.*\]\(|\[.*\[.*\]\(|<[^>]*<|<[?!]| \(/;

test("the links are those that a Markdown parser finds", () => {
  const piece = fc.constantFrom(
    ..."[ ] ( ) a b:c x /y_z \\] \\( \\) \\_ < > ? ! & &amp; * _ \"t\" 't' -".split(" "),
    " ",
    " ",
  );
  const pieces = (maxLength: number) => fc.array(piece, { maxLength }).map((all) => all.join(""));
  const links = fc
    .tuple(pieces(3), pieces(5), pieces(3))
    .map(([label, target, rest]) => `[${label}](${target})${rest}`);
  let found = 0;
  fc.assert(
    fc.property(
      links.filter((text) => !NOT_READ.test(text)),
      (text) => {
        const link = ownLink(text);
        if (link !== null) found += 1;
        expect(link).toEqual(parsedLink(text));
      },
    ),
    { numRuns: 4000 },
  );
  expect(found).toBeGreaterThan(1000);
});

const POSTS = join(__dirname, "../../../../shared/corpus/posts");
const present = existsSync(POSTS);
const name = present ? "the real digests" : "the real digests, which are not here";

(present ? test : test.skip)(`every link of ${name} is what a Markdown parser finds`, () => {
  const posts = present ? readdirSync(POSTS).filter((file) => file.endsWith(".md")) : [];
  const texts = posts.flatMap((file) =>
    readFileSync(join(POSTS, file), "utf8")
      .split("\n")
      .flatMap((line) => (line.includes("[") ? [line.slice(line.indexOf("["))] : [])),
  );
  const links = texts.filter((text) => readLink(text, 0) !== null);
  expect(links.length).toBeGreaterThan(1000);
  for (const text of new Set(links)) expect(ownLink(text)).toEqual(parsedLink(text));
});
