import { parseDigest } from "../../../src/digest/parse-digest";
import { DEFAULT_PARSE_SETTINGS } from "../../../src/digest/parse-settings";
import { renderProse } from "../../support/parse-prose";
import { treeToHtml } from "../../support/tree-to-html";
import { cpuSeconds } from "../../support/cpu-seconds";

const settings = (math: Partial<(typeof DEFAULT_PARSE_SETTINGS)["math"]>) => ({
  settings: { ...DEFAULT_PARSE_SETTINGS, math: { ...DEFAULT_PARSE_SETTINGS.math, ...math } },
});

test.each([
  ["a $x_1^2$ and $y_1$ b", "<p>a $x_1^2$ and $y_1$ b</p>"],
  ["a \\(\\alpha * \\beta * c\\) b", "<p>a \\(\\alpha * \\beta * c\\) b</p>"],
  ["a $$\\frac{1}{2}$$ b", "<p>a $$\\frac{1}{2}$$ b</p>"],
  ["a \\[x < y\\] b", "<p>a \\[x &lt; y\\] b</p>"],
  ["$$\nx = y\n$$", "<p>$$\nx = y\n$$</p>"],
  ["> $$\n> x = y\n> $$", "<blockquote>\n<p>$$\nx = y\n$$</p>\n</blockquote>"],
  ["$$\nnever closed", "<p>$$\nnever closed</p>"],
  ["<b>bold</b> $a_1 + b_1$", "<p><b>bold</b> $a_1 + b_1$</p>"],
])("without math %j stays as it is written", (source, html) => {
  expect(renderProse(source, settings({ enabled: false }))).toMatchObject({ html, problems: [] });
});

test("without math a title keeps its dollars, in its text as in its tree", () => {
  const source =
    "# 1. Learning $\\ell_1$ *norms*\n\n- links: [abs](https://arxiv.org/abs/2601.90001)\n";
  const { digest } = parseDigest(source, {
    fileName: "posts/t.md",
    ...settings({ enabled: false }),
  });
  const title = digest.entries[0]?.title;
  expect(title?.text).toBe("Learning $\\ell_1$ norms");
  expect(title && treeToHtml(title.tree)).toBe("Learning $\\ell_1$ <em>norms</em>");
});

test("a site's macros are those of its formulas, with arguments", () => {
  const macros = { "\\Ours": "\\mathbb{R}", "\\ournorm": "\\lVert #1 \\rVert" };
  const { html, problems } = renderProse("In $\\ournorm{x} \\in \\Ours^n$.", settings({ macros }));
  expect(problems).toEqual([]);
  expect(html).toContain("ℝ");
  expect(html).toContain("‖");
  expect(renderProse("In $\\ournorm{x}$.").problems).toEqual(["math-invalid 1:4"]);
});

test("a formula cannot use the macros of another formula, nor change those of the site", () => {
  const macros = { "\\Ours": "\\mathbb{R}" };
  renderProse("$\\Ours$", settings({ macros }));
  expect(macros).toEqual({ "\\Ours": "\\mathbb{R}" });
  expect(renderProse("$\\Ours$").problems).toEqual(["math-invalid 1:1"]);
});

test.each([
  ["has no end", { "\\a": "\\a" }],
  [
    "grows with each step",
    {
      "\\a": "\\b\\b\\b\\b",
      "\\b": "\\c\\c\\c\\c",
      "\\c": "\\d\\d\\d\\d\\d\\d",
      "\\d": "x^{y^{z}}\\e\\e\\e\\e\\e",
      "\\e": "\\f\\f\\f\\f\\f\\f",
      "\\f": "xxxxxxxxxxxxxxx",
    },
  ],
])("a macro that %s costs little and is reported", (_, macros) => {
  const seconds = cpuSeconds(() => {
    const { html, problems } = renderProse("$\\a$", settings({ macros }));
    expect(problems).toEqual(["math-invalid 1:1"]);
    expect(html).toContain("\\a");
  });
  expect(seconds).toBeLessThan(2);
});

test("a macro cannot add commands that formulas may not have", () => {
  const macros = { "\\evil": "\\href{javascript:alert(1)}{x}", "\\big": "\\rule{9999em}{9999em}" };
  for (const source of ["$\\evil$", "$\\big$"]) {
    const { html } = renderProse(source, settings({ macros }));
    expect(html).not.toMatch(/javascript:|9999/);
  }
});
