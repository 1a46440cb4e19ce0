import { reportInto } from "../../../src/problems/report";
import type { Problem } from "../../../src/problems/problem";
import { parseTitle } from "../../../src/digest/rich-text/title";
import { treeToHtml } from "../../support/tree-to-html";

const raw = String.raw;

function render(source: string) {
  const problems: Problem[] = [];
  const title = parseTitle(source, { line: 9, column: 6 }, reportInto(problems));
  const places = problems.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`);
  return { html: treeToHtml(title.tree), text: title.text, places };
}

test.each([
  ["A* search  and   B* search", "A* search and B* search"],
  ["snake_case_names", "snake_case_names"],
  ["DALL·E", "DALL·E"],
  ["# no heading", "# no heading"],
  ["1. no list", "1. no list"],
  ["- no list $x$", "- no list <math><mi>x</mi></math>"],
  ["> <b> [a](b) `c` $x$", "&gt; &lt;b&gt; [a](b) `c` <math><mi>x</mi></math>"],
  ["    $x$ and  y", "<math><mi>x</mi></math> and y"],
  ["$$x$$", "<math><mi>x</mi></math>"],
  [raw`\emph{All} of ~60k: Na\"ive`, "<em>All</em> of ~60k: Naïve"],
  [
    raw`\href{https://example.org}{Here} and \url{https://example.org}`,
    "Here and https://example.org",
  ],
  [raw`a \\ b`, "a b"],
  ["``Quoted''", "“Quoted”"],
  ["Q&amp;A and R&D", "Q&amp;A and R&amp;D"],
  ["Pay $5 or $6", "Pay $5 or $6"],
  ["", ""],
])("%j is %j", (source, html) => {
  expect(render(source).html).toBe(html);
});

test("text is plain, with math as its source", () => {
  expect(render(raw`An $O(n^2)$  \emph{bound}`).text).toBe("An O(n^2) bound");
});

test("problems have their place in the line", () => {
  expect(render(raw`Of $\frac{a$`)).toMatchObject({
    html: raw`Of <code>\frac{a</code>`,
    places: ["math-invalid 9:9"],
  });
});
