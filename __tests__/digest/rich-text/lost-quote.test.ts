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
  '<p><img src="https://a.example/a.png" alt="a < b > c"> An image</p>',
  '<p>A <b title="one > two">word</b></p>',
])("but not what an image says, nor an arrow: %s", (text) => {
  const { problems } = parseDigest(`---\ntitle: A\n---\n\n${text}\n`, { fileName: "a.md" });
  expect(problems.filter(({ rule }) => rule === "html-unsafe")).toEqual([]);
});
