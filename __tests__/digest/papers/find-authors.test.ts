import { parseDigest } from "../../../src/digest/parse-digest";
import { cpuSeconds } from "../../support/cpu-seconds";

/** The authors, the labels of the links and the rules that a paper with these lines gives. */
function read(lines: string) {
  const source = `---\ntitle: A\ndate: 2026-01-01\nslug: a\n---\n\n# 1. A\n\n${lines}\n\n[abs](https://arxiv.org/abs/2601.00001)\n`;
  const { digest, problems } = parseDigest(source, { fileName: "posts/a.md" });
  const [entry] = digest.entries;
  return {
    authors: entry?.authors,
    links: entry?.links.map(({ label }) => label),
    rules: problems.map(({ rule }) => rule),
  };
}

const ADA = '<a href="https://ada.example">Ada Example</a>';
const BEN = '<a href="https://ben.example">Ben Sample</a>';

test.each([
  ["links in HTML", `${ADA}, ${BEN}`],
  ["a link in HTML and a name", `${ADA}, Ben Sample`],
  ["links in HTML behind a label", `**Authors:** ${ADA} and ${BEN}`],
  [
    "links that go on in the next line behind a label",
    "Authors: [Ada Example](https://ada.example),\n[Ben Sample](https://ben.example)",
  ],
  [
    "links that go on in the next line",
    "[Ada Example](https://ada.example),\n[Ben Sample](https://ben.example)",
  ],
])("names that are %s are authors, and their addresses are told", (_, lines) => {
  expect(read(lines)).toEqual({
    authors: ["Ada Example", "Ben Sample"],
    links: ["abs"],
    rules: ["author-link"],
  });
});

test("links of the paper in HTML are no authors", () => {
  const code = '<a href="https://code.example">Code</a>, <a href="https://page.example">Page</a>';
  expect(read(code)).toEqual({ authors: [], links: ["Code", "Page", "abs"], rules: [] });
});

test("a tag is no address", () => {
  expect(read("<p>[code](https://code.example)</p>").rules).not.toContain("links-invalid");
});

test("thousands of lines with the label of authors are read in time that grows with their number", () => {
  const lines = "Authors: \n".repeat(16_000);
  expect(cpuSeconds(() => void read(lines))).toBeLessThan(4);
});
