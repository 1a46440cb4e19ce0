import { parseDigest } from "../../../src/digest/parse-digest";
import { textAt } from "../../support/text-at";

const LOST = '<blockquote class="a wide net<br>pdf: <a href="https://a.example/1">';

test("a tag that has swallowed words with a lost quote is told", () => {
  const source = `---\ntitle: A\n---\n\n${LOST}a.example</a></blockquote>\n`;
  const { problems } = parseDigest(source, { fileName: "a.md" });
  const told = problems.filter(({ rule }) => rule === "html-unsafe");
  expect(told.map(({ start, end }) => textAt(source, { start, end }))).toEqual([LOST]);
  expect(told[0]?.fix).toContain("Close its quotation marks");
});

test.each([
  [
    "a quotation within a title",
    '<b title="the "best" page">word</b>',
    '<b title="the "best" page">',
  ],
  [
    "an address that is cut before the next tag",
    '<a href="https://a.example/\n<script async src=</p>"https://b.example/widgets.js" charset="utf-8"></script>',
    '<a href="https://a.example/\n<script async src=</p>"https://b.example/widgets.js" charset="utf-8">',
  ],
])("what stands where an attribute's name should is told: %s", (_name, html, tag) => {
  const source = `---\ntitle: A\n---\n\n<p>Some words ${html}</p>\n`;
  const { problems } = parseDigest(source, { fileName: "a.md" });
  const told = problems.filter(({ rule }) => rule === "html-unsafe");
  expect(told.map(({ start, end }) => textAt(source, { start, end }))).toContain(tag);
});

test.each([
  '<p><b title="a word"">bold</b></p>',
  '<p><img src="https://a.example/a.png" alt="a < b > c"> An image</p>',
  '<p>A <b title="one > two">word</b></p>',
])("but not what an image says, nor an arrow: %s", (text) => {
  const { problems } = parseDigest(`---\ntitle: A\n---\n\n${text}\n`, { fileName: "a.md" });
  expect(problems.filter(({ rule }) => rule === "html-unsafe")).toEqual([]);
});
