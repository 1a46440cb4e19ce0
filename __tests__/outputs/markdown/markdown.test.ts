import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import { parseProse } from "../../../src/digest/rich-text/prose";
import { outputFiles } from "../../../src/outputs/output-files";
import { fileOf, inputOf, placedDigest, postOf } from "../input-of";
import { digestOf, paperOf } from "../paper-of";
import { treeOf } from "../tree-of";

const proseOf = (source: string) =>
  parseProse(source, { line: 1, topHeading: 3, idPrefix: "p-", report: () => undefined });

const knots = () =>
  paperOf({
    title: "Knots of $n^2$ *strands* [a](b)",
    abstractTree: proseOf(
      "It takes $O(n)$ and a * star:\n\n$$a < b[x](javascript:y)$$\n\n- one\n- `two`",
    ).tree,
    codeLinks: ["https://github.com/ada/knots"],
  });

const withMarkdown = (
  markdown: "digests" | "all" | "none",
  input = inputOf([placedDigest([knots()])]),
) => ({
  ...input,
  options: { ...input.options, markdown },
});

test("a digest is Markdown with its papers, its prose and its posts", () => {
  const digest = placedDigest(
    [knots()],
    {
      description: "Of *knots*.",
      prose: [{ after: 1, ...proseOf("## Then\n\nSee [us](/about/).") }],
    },
    [postOf(treeOf(`<p>Look <a href="https://sea.example/">here</a></p>`))],
  );
  expect(fileOf(inputOf([digest]), "/posts/week-38/index.md")).toMatchInlineSnapshot(`
   "# Week 38

   2020-09-17, <https://papers.example/posts/week-38/>

   > Of \\*knots\\*.

   ## 1. Knots of $n^2$ _strands_ \\[a]\\(b)

   - Authors: Ada Example, Ben Sample
   - Source: <https://arxiv.org/abs/2009.01234>
   - PDF: <https://arxiv.org/pdf/2009.01234>
   - DOI: 10.48550/arXiv.2009.01234
   - Code: <https://github.com/ada/knots>
   - Subjects: Machine Learning (cs.LG), q-bio.XX
   - Page: <https://papers.example/papers/2009.01234/>

   It takes $O(n)$ and a \\* star:

   $$a \\lt  b[x] (javascript:y)$$

   - one
   - \`two\`

   > Look [here](https://sea.example/)
   >
   > — Ada (@ada), <https://twitter.com/ada/status/1306000000000000001>

   ### Then

   See [us](https://papers.example/about/).
   "
  `);
});

test("a paper is Markdown with its places in digests, if so asked", () => {
  const input = withMarkdown("all");
  expect(fileOf(input, "/papers/2009.01234/index.md")).toMatchInlineSnapshot(`
   "# Knots of $n^2$ _strands_ \\[a]\\(b)

   - Authors: Ada Example, Ben Sample
   - Source: <https://arxiv.org/abs/2009.01234>
   - PDF: <https://arxiv.org/pdf/2009.01234>
   - DOI: 10.48550/arXiv.2009.01234
   - Code: <https://github.com/ada/knots>
   - Subjects: Machine Learning (cs.LG), q-bio.XX
   - Page: <https://papers.example/papers/2009.01234/>

   It takes $O(n)$ and a \\* star:

   $$a \\lt  b[x] (javascript:y)$$

   - one
   - \`two\`

   ## Week 38

   rank 1, <https://papers.example/posts/week-38/>
   "
  `);
});

test("the option says which pages have it, and llms.txt leads there", () => {
  const paths = (markdown: "digests" | "all" | "none") =>
    outputFiles(withMarkdown(markdown))
      .map(({ path }) => path)
      .filter((path) => path.endsWith(".md"));
  expect(paths("digests")).toEqual(["/posts/week-38/index.md"]);
  expect(paths("all")).toEqual(["/posts/week-38/index.md", "/papers/2009.01234/index.md"]);
  expect(paths("none")).toEqual([]);
  const llms = (markdown: "digests" | "all" | "none") =>
    fileOf(withMarkdown(markdown), "/llms.txt");
  expect(llms("digests")).toContain("(https://papers.example/posts/week-38/index.md)");
  expect(llms("digests")).toContain("(https://papers.example/papers/2009.01234/)");
  expect(llms("all")).toContain("(https://papers.example/papers/2009.01234/index.md)");
  expect(llms("none")).not.toContain(".md");
});

test("no text becomes markup", () => {
  const title = "# <script>alert(1)</script> [a](javascript:b) ![c](d)\n## e";
  const hostile = digestOf([], { title, description: "<img src=x onerror=y>\n\n# f" });
  const text = fileOf(inputOf([hostile]), "/posts/week-38/index.md");
  expect(text).not.toMatch(/(?<!\\)<(?:script|img)/);
  expect(text).not.toMatch(/(?<!\\)\]\(/);
  expect(text.match(/^#/gm)).toHaveLength(1);
});

test("whatever a text says, Markdown reads it as that text, and no HTML", () => {
  const unit = fc.oneof(
    fc.constantFrom(
      ...Array.from("#*_[](){}<>!`~|\\-+.:&/$=0aé海 "),
      "<!--",
      "javascript:",
      "\n\n",
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      const value = text.replace(/[\p{Cc}\p{Cs}\p{Z}\uFFFE\uFFFF]+/gu, " ").trim();
      const tree = {
        type: "root" as const,
        children: [{ type: "text" as const, value: `A${value}Z` }],
      };
      const paper = { ...paperOf({ abstractTree: tree }), titleTree: tree };
      const found: { type: string; value?: string }[] = [];
      const markdown = fileOf(
        withMarkdown("all", inputOf([placedDigest([paper])])),
        "/papers/2009.01234/index.md",
      );
      visit(fromMarkdown(markdown), (node) => void found.push(node));
      expect(found.filter(({ type }) => type === "html" || type === "image")).toEqual([]);
      const words = found.flatMap((node) => (node.type === "text" ? [node.value ?? ""] : []));
      expect(words[0]).toBe(`A${value}Z`);
    }),
    { numRuns: 300 },
  );
});
