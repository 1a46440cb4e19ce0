import { parseDigest } from "../../src/digest/parse-digest";
import { treeToHtml } from "../support/tree-to-html";
import { cpuSeconds } from "../support/cpu-seconds";

const ABS = "https://arxiv.org/abs/2603.20001";

function parse(body: string) {
  const source = `---\ntitle: A\ndate: 2026-03-01\nslug: a\n---\n${body}`;
  const { digest, problems, places } = parseDigest(source, { fileName: "posts/a.md" });
  const papers = digest.entries.map(({ title, key, authors, links, abstract }) => ({
    title: title.text,
    key,
    authors,
    links: links.map(({ label, url }) => `${label} ${url}`),
    html: abstract === null ? "" : treeToHtml(abstract.tree),
  }));
  const prose = digest.prose.map(({ tree }) => treeToHtml(tree)).join("\n");
  const rules = problems.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`);
  return { papers, prose, rules, problems, places, digest };
}

test.each([
  ["below the last paper", (paper: string, definition: string) => `${paper}\n${definition}`],
  ["above the first", (paper: string, definition: string) => `${definition}\n${paper}`],
  [
    "in another paper",
    (paper: string, definition: string) =>
      `${paper}\n# 2. Other\n\n- [abs](https://arxiv.org/abs/2603.20002)\n\n${definition}`,
  ],
])("a definition %s counts in every line of a paper", (_where, place) => {
  const paper = `# 1. [Quiet Rooms][p]\n\n[Ada Example][ada], [Ben Sample][ben]\n\n- links: [abs][P] | [code][]\n\nSee [the code][code].\n`;
  const definition = `[p]: ${ABS}\n[ada]: https://openreview.net/profile?id=~Ada\n[ben]:\n  <https://ben.example>\n  'Ben'\n[code]: https://code.example/a_(b) "The code"\n`;
  const { papers, prose, rules } = parse(place(paper, definition));
  expect(papers[0]).toEqual({
    title: "Quiet Rooms",
    key: "2603.20001",
    authors: ["Ada Example", "Ben Sample"],
    links: [`abs ${ABS}`, "code https://code.example/a_(b)"],
    html: '<p>See <a href="https://code.example/a_(b)" title="The code">the code</a>.</p>',
  });
  expect(papers.slice(1).map(({ html }) => html)).toEqual(papers.length > 1 ? [""] : []);
  expect(prose).toBe("");
  expect(rules).toEqual([expect.stringMatching(/^author-link /)]);
});

test("items of a list of papers lead to papers by reference", () => {
  const { papers } = parse(
    `- [Quiet Rooms][1] - Ada Example\n- [Loud Rooms][2] - Ben Sample\n\n[1]: ${ABS}\n[2]: https://arxiv.org/abs/2603.20002\n`,
  );
  expect(papers.map(({ title, key }) => `${title} ${key}`)).toEqual([
    "Quiet Rooms 2603.20001",
    "Loud Rooms 2603.20002",
  ]);
});

test.each([
  ["the first definition of a label", "[a]\n\n[A]: /one\n[a]: /two", '<p><a href="/one">a</a></p>'],
  ["no label without a definition", "[a][b] [c]\n\n[d]: /d", "<p>[a][b] [c]</p>"],
  ["no line of a paragraph", "Words\n[a]: /a\n\n[a]", "<p>Words\n[a]: /a</p>\n<p>[a]</p>"],
  ["after a heading", "## B\n[a]: /a\n\n[a]", '<h2>B</h2>\n<p><a href="/a">a</a></p>'],
  ["nothing else in the line", "[a]: /a and more\n\n[a]", "<p>[a]: /a and more</p>\n<p>[a]</p>"],
  [
    "not in code",
    "`[a][a]` [a]\n\n    [a][a]\n\n```\n[a]: /b\n```\n\n[a]: /a",
    '<p><code>[a][a]</code> <a href="/a">a</a></p>\n<pre><code>[a][a]\n</code></pre>\n<pre><code>[a]: /b\n</code></pre>',
  ],
  [
    "in a quote, for all",
    "[a]\n\n> [a]: /a\n>\n> b",
    '<p><a href="/a">a</a></p>\n<blockquote>\n<p>b</p>\n</blockquote>',
  ],
  ["escapes", "[a]\n\n[a]: /a\\*b&amp;c", '<p><a href="/a*b&amp;c">a</a></p>'],
])("as in CommonMark: %s", (_name, body, html) => {
  const { prose } = parse(body);
  expect(prose).toBe(html);
});

test("a footnote shows in each paper that refers to it, with ids of its own", () => {
  const { papers, prose, digest } = parse(
    `# 1. One\n\n- [abs](${ABS})\n\nA[^n].\n\n# 2. Two\n\n- [abs](https://arxiv.org/abs/2603.20002)\n\nB[^n] [^none].\n\n[^n]: Said *twice*, see [code].\n    \n    And [^m].\n[^m]: The last.\n\n[code]: /code\n`,
  );
  const [one, two] = papers;
  for (const { html } of papers) {
    expect(html).toContain('Said <em>twice</em>, see <a href="/code">code</a>.');
    expect(html).toContain("The last.");
  }
  expect(one?.html).toContain('id="2603.20001-fn-n"');
  expect(two?.html).toContain('id="2603.20002-fn-n"');
  expect(two?.html).toContain("[^none]");
  expect(prose).toBe("");
  expect(digest.entries[0]?.abstract?.text).toContain("Said twice, see code.");
});

test.each([
  ["only code refers to", "`[^n]`\n\n# 1. A\n\n- cs.LG\n\nB.\n\n[^n]: Words.\n"],
  ["nothing refers to", "# 1. A\n\n- cs.LG\n\nB.\n\n[^n]: Words.\n"],
  ["only a title refers to", "# 1. A[^n]\n\n- cs.LG\n\nB.\n\n[^n]: Words.\n"],
])("the words of a footnote that %s stay at their place", (_name, body) => {
  const { papers } = parse(body);
  expect(papers[0]?.html).toBe("<p>B.</p>\n<p>[^n]: Words.</p>");
});

test("a repeated footnote is text at its place", () => {
  const { prose } = parse("A[^n].\n\n[^n]: One.\n\n[^n]: Two.\n");
  expect(prose).toContain("<p>[^n]: Two.</p>");
  expect(prose).toMatch(/<li id="[^"]*fn-n">\n<p>One\./);
});

test("problems and links of footnotes and definitions are at their places, each once", () => {
  const body = `# 1. A\n\n- [abs](${ABS}), [x][rel]\n\nA[^n].\n\n# 2. B\n\n- [abs](https://arxiv.org/abs/2603.20002)\n\nB[^n].\n\n[^n]: See [it](./b.md) <iframe></iframe> $\\foo$.\n\n[rel]: arxiv.org/abs/2603.3\n`;
  const { rules, problems, places } = parse(body);
  expect(rules).toEqual(["links-invalid 8:44", "html-unsafe 18:24", "math-invalid 18:42"]);
  expect(problems[0]?.edits).toMatchObject([{ start: { line: 20, column: 8 }, text: "https://" }]);
  expect(places.links.filter(({ address }) => address === "./b.md")).toMatchObject([
    { range: { start: { line: 18, column: 11 } } },
  ]);
});

test("20,000 definitions take no longer than their lines", () => {
  const lines = (f: (i: number) => string) => Array.from({ length: 20_000 }, (_, i) => f(i));
  const definitions = lines((i) => `[a${i}]: https://arxiv.org/abs/2405.${10_000 + i}`).join("\n");
  const source = `# 1. A\n\n- links: [abs][a7]\n\nSee [a19999].\n\n${definitions}\n`;
  const seconds = cpuSeconds(() =>
    expect(parse(source).papers).toMatchObject([{ key: "2405.10007" }]),
  );
  expect(seconds).toBeLessThan(2);
});
