import { parseLinks } from "../../../src/digest/facts/parse-links";

function linksOf(line: string) {
  return parseLinks(line)?.links.map(({ label, url }) => `${label} ${url}`);
}

const ABS = "https://arxiv.org/abs/2009.06732";

test.each([
  [
    `- links: [abs](${ABS}) | [pdf](https://arxiv.org/pdf/2009.06732)`,
    [`abs ${ABS}`, "pdf https://arxiv.org/pdf/2009.06732"],
  ],
  [
    "[code](https://code.example/x) | [project page](https://x.example/)",
    ["code https://code.example/x", "project page https://x.example/"],
  ],
  [
    `* Links: [abs](<${ABS}> "On arXiv"), [a (b)](https://e.example/a_(b))`,
    [`abs ${ABS}`, "a (b) https://e.example/a_(b)"],
  ],
  [
    `links: ${ABS}, https://doi.org/10.1000/182.`,
    [`abs ${ABS}`, "doi https://doi.org/10.1000/182"],
  ],
  [`- <${ABS}> · https://github.com/a/b`, [`abs ${ABS}`, "code https://github.com/a/b"]],
  [`- **arXiv**: [2009.06732](${ABS})`, [`abs ${ABS}`]],
  ["- code: https://github.com/a/b", ["code https://github.com/a/b"]],
  ["- arXiv:2009.06732v2", ["abs https://arxiv.org/abs/2009.06732v2"]],
  ["arXiv:0706.0001v1 [q-bio.CB] 1 Jun 2007", ["abs https://arxiv.org/abs/0706.0001v1"]],
  ["- links: arxiv.org/abs/2009.06732", [`abs ${ABS}`]],
  ["- links: [**abs**](https://e.example/?a=1&amp;b=2)", ["abs https://e.example/?a=1&b=2"]],
  ["- [![Open](https://e.example/b.svg)](https://colab.example/)", ["Open https://colab.example/"]],
  [`- links: <a href="${ABS}">abs</a>`, [`abs ${ABS}`]],
  [
    `<a class='x' href='${ABS}'><b>abs</b></a> | <a href=https://e.example/?a=1&amp;b=2>code</a>`,
    [`abs ${ABS}`, "code https://e.example/?a=1&b=2"],
  ],
  ["- links: https://journal.example/1", ["journal.example https://journal.example/1"]],
])("%j", (line, links) => {
  expect(linksOf(line)).toEqual(links);
  expect(parseLinks(line)?.problems).toEqual([]);
});

test.each([
  ["- links: [x](javascript:alert(1))", "url-unsafe", 10],
  ["- links: [x](data:text/html,hi)", "url-unsafe", 10],
  ["- links: [x](https://user:secret@e.example/)", "url-unsafe", 10],
  ["- links: [x](/abs/1)", "links-invalid", 10],
  ["- links: [x](https://)", "links-invalid", 10],
  [`- links: [abs](${ABS}) | soon`, "links-invalid", 52],
  ["- links:", "links-invalid", 9],
  [`- links: [abs] (${ABS})`, "link-mended", 15],
  [`[abs] (${ABS})`, "link-mended", 6],
  ["- links: [abs](arxiv.org/abs/2009.06732)", "link-mended", 16],
  ["- links: [doi](doi.org/10.1234/rooms)", "link-mended", 16],
  ["- links: [pdf](rooms.example/rooms.pdf)", "links-invalid", 10],
])("%j has the problem %j at column %i", (line, rule, column) => {
  expect(parseLinks(line)?.problems).toEqual([expect.objectContaining({ rule, column })]);
});

test.each([
  `- links: [abs] (${ABS})`,
  "- links: [abs](arxiv.org/abs/2009.06732)",
  "- links: [abs](<www.arxiv.org/abs/2009.06732>)",
])("%j is read as it is meant", (line) => {
  expect(linksOf(line)?.[0]).toMatch(/^abs https:\/\/(?:www\.)?arxiv\.org\/abs\/2009\.06732$/);
});

test.each([
  "",
  "- See [this](https://e.example/) for more",
  "[1]: https://e.example/",
  "A plain sentence.",
  "- a list item",
  "[".repeat(9000),
  `${"[a](b".repeat(1500)}`,
])("%.50j is no links line", (line) => {
  expect(parseLinks(line)).toBeNull();
});

test("a list of links without label that leads nowhere near arXiv is not certain", () => {
  expect(parseLinks("- [blog](https://e.example/)")?.certain).toBe(false);
  expect(parseLinks(`- [blog](${ABS})`)?.certain).toBe(true);
});

test.each([
  ["👍 57 | [arXiv](https://arxiv.org/abs/2601.00001)", ["arXiv"], [["upvotes", 57]]],
  ["[abs](https://arxiv.org/abs/2601.00001) · ⭐ 1.2k", ["abs"], [["stars", 1200]]],
  ["- code: https://github.com/ada/stones (⭐ 120)", ["code"], [["stars", 120]]],
  ["- links: [abs](https://arxiv.org/abs/2601.00001) ▲ 57", ["abs"], [["upvotes", 57]]],
  ["**Upvotes:** 57 | [abs](https://arxiv.org/abs/2601.00001)", ["abs"], [["upvotes", 57]]],
  ["⭐ [abs](https://arxiv.org/abs/2601.00001)", ["abs"], []],
])("counts may be among links: %j", (line, labels, counts) => {
  const parsed = parseLinks(line);
  expect(parsed?.links.map(({ label }) => label)).toEqual(labels);
  expect(parsed?.metrics.map(({ name, value }) => [name, value])).toEqual(counts);
  expect(parsed?.problems).toEqual([]);
});

test.each([
  "👍 57 |",
  "See [code](https://github.com/ada/stones) ⭐ 120",
  "⭐ 4.5 [abs](https://arxiv.org/abs/2601.00001)",
])("%j is no line of links", (line) => expect(parseLinks(line)).toBeNull());
