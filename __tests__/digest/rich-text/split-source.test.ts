import { renderProse } from "../../support/parse-prose";

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

test("a table of many rows is read: no mark goes with one of another row", () => {
  const row = "|**a**|[b](https://a.example/b)|`c`|\n";
  const { html, problems } = renderProse(`|a|b|c|\n|-|-|-|\n${row.repeat(600)}`);
  expect(html.match(/<tr>/g)).toHaveLength(601);
  expect(problems).toEqual([]);
});
