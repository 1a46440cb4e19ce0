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
  ["> <b> [a](b) `c` $x$", "&gt; &lt;b&gt; [a](b) <code>c</code> <math><mi>x</mi></math>"],
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

test.each([
  ["**Calm *Tides*** of `salt`", "<strong>Calm <em>Tides</em></strong> of <code>salt</code>"],
  ["~~Old~~ _New_ CO<sub>2</sub>", "<del>Old</del> <em>New</em> CO<sub>2</sub>"],
  ["[Tides](https://tides.example/a) (again)", "Tides (again)"],
  ["Tides<br>again", "Tides again"],
  ["中文*强调*中文", "中文<em>强调</em>中文"],
  ["Calm -- and $x$ -- *salt*", "Calm – and <math><mi>x</mi></math> – <em>salt</em>"],
  ["`a -- b` --option", "<code>a -- b</code> --option"],
])("%j has markup: %j", (source, html) => {
  expect(render(source).html).toBe(html);
});

test.each([
  "C*-algebras and W*-algebras",
  "*-algebras of C* kind",
  "A*s and B*s",
  "2*3*4",
  "f[x](t) of [1]",
  "![salt](https://tides.example/a.png)",
  "A <video> of <s> and a<b and c>d </b>",
  "<script>salt</script> in <b class=x>calm</b>",
  "**Calm and *salt",
  `p < 0.05 ${"*a ".repeat(150)}`.trim(),
])("%j has none", (source) => {
  expect(render(source).text).toBe(source);
});

test("emphasis that is nested too deep stays as written", () => {
  const source = `${"*a **b ".repeat(80)}c${"** d*".repeat(80)}`;
  expect(render(source).text).toBe(source);
});

test("text is plain, with math as Unicode", () => {
  expect(render(raw`An $O(n^2)$  \emph{bound}`).text).toBe("An O(n²) bound");
  expect(render(raw`$\mu$Transfer at 5 $\mu$m`).text).toBe("μTransfer at 5 μm");
});

test("a command that has no form in Unicode stays apart from the letters that follow", () => {
  expect(render(raw`$\unheard$Transfer and $\unheard$-free`).text).toBe(
    raw`\unheard Transfer and \unheard-free`,
  );
});

test("problems have their place in the line", () => {
  expect(render(raw`Of $\frac{a$`)).toMatchObject({
    html: raw`Of <code>\frac{a</code>`,
    places: ["math-invalid 9:9"],
  });
});
