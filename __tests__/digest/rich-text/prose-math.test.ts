import { parseProse } from "../../../src/digest/rich-text/prose";
import type { Problem } from "../../../src/problems/problem";
import { reportInto } from "../../../src/problems/report";
import { renderProse } from "../../support/parse-prose";

const raw = String.raw;

function tex(html: string): string[] {
  return [...html.matchAll(/<math[^>]*>/g)].map(
    ([tag, ...rest]) => /data-tex="([^"]*)"/.exec(tag)?.[1] ?? rest.join("") ?? "",
  );
}

test.each([
  ["It costs $5 million to $6 million.", []],
  ["From $10-$20 down to $3.", []],
  [raw`It costs \$5, and \$6 later, with $x_1$.`, ["x_1"]],
  [raw`1$\times$$-$3.4$\times$`, [raw`\times`, "-", raw`\times`]],
  [raw`$ n^{\omega/2}<n^{1.19}$ holds`, [raw`n^{\omega/2}&lt;n^{1.19}`]],
  [raw`$26.61\% $ $ AP $`, [raw`26.61\%`, ""]],
  [raw`\(a_1\) and \[b_1\]`, ["a_1", "b_1"]],
  ["$x_{a} * y_{b}$ and $z_{c} * w$", ["x_{a} * y_{b}", "z_{c} * w"]],
  ["`$x_1$` and $y_1$", ["y_1"]],
  ["    $x_1$", []],
  ["```\n$x_1$\n```", []],
  ["[$x_1$](https://example.org/)", ["x_1"]],
  ["$a_1\nb_1$", ["a_1\nb_1"]],
  ["> $$\n> a_1\n> - b\n> $$", ["a_1\n- b"]],
  ["| a |\n|---|\n| $x_1$ |", ["x_1"]],
  ["an unmatched $ stays", []],
  ["$$$$ and $$$", []],
])("%j has the spans %j", (source, spans) => {
  expect(tex(renderProse(source).html)).toEqual(spans);
});

test("what is no math keeps its dollars", () => {
  expect(renderProse("It costs $5 million to $6 million.").text).toBe(
    "It costs $5 million to $6 million.",
  );
  expect(renderProse(raw`a \$5 b $ c`).text).toBe("a $5 b $ c");
});

test("a display block may hold what looks like Markdown, and words may follow it", () => {
  const { html, problems } = renderProse("Then\n\n$$\na = b\n- c\n$$, where $c$ is *free*.");
  expect(html).toContain('<math display="block"');
  expect(html).not.toContain("<li>");
  expect(html).toContain("<p>, where <math><mi>c</mi></math> is <em>free</em>.</p>");
  expect(problems).toEqual([]);
});

test("a display block that never ends affects only its paragraph", () => {
  const { html, problems } = renderProse("$$\nx + y\n\nafter *it*", { line: 10 });
  expect(html).toBe("<p><code>x + y</code></p>\n<p>after <em>it</em></p>");
  expect(problems).toEqual(["math-invalid 10:1"]);
});

test("TeX that does not parse shows its source and its place", () => {
  const { html, problems } = renderProse("One.\n\nTwo $\\frac{a$ three", { line: 7 });
  expect(html).toContain(raw`<code>\frac{a</code>`);
  expect(problems).toEqual(["math-invalid 9:5"]);
});

test.each([
  ["$67%$ and $x_1 % y$", [raw`67\%`, raw`x_1 \% y`], ["math-percent 1:4", "math-percent 1:16"]],
  [raw`$67\%$ and \(5\\%\)`, [raw`67\%`, raw`5\\\%`], ["math-percent 1:17"]],
  [
    "$$\na_1 % first\n+ 5% of\n+ b_1%\n+ c % last\n$$",
    ["a_1 % first\n+ 5\\% of\n+ b_1%\n+ c \\% last"],
    ["math-percent 3:4", "math-percent 5:5"],
  ],
])(
  "percent signs of %j are shown, and told where they would begin a comment",
  (source, shown, told) => {
    const { html, problems } = renderProse(source);
    expect(tex(html)).toEqual(shown);
    expect(problems).toEqual(told);
  },
);

test("the message for an unknown command names the option for macros", () => {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  parseProse(raw`Of $\unheard_1$`, { line: 1, topHeading: 3, idPrefix: "", report });
  expect(problems).toMatchObject([
    {
      rule: "math-invalid",
      message: expect.stringContaining(raw`\unheard`),
      fix: expect.stringContaining("math.macros"),
    },
  ]);
});

test("a span that is too long shows its source", () => {
  const { html, problems } = renderProse(`a $${"x".repeat(2001)}$`);
  expect(html).toContain("<code>xxx");
  expect(problems).toEqual(["math-too-long 1:3"]);
});

test("links in math stand beside it, where they are safe", () => {
  expect(renderProse(raw`$x_1 \href{https://example.org/a_b}{here} y$`).html).toContain(
    '<a href="https://example.org/a_b">here</a>',
  );
  const { html } = renderProse(raw`$\href{javascript:alert(1)}{here}$`);
  expect(html).toBe("<p>here</p>");
});
