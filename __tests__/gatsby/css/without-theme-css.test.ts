import { usesTheme, withoutThemeCss } from "../../../src/gatsby/css/without-theme-css";

test.each([
  ["the site's rules", "body{margin:0}.hp-card{color:red}.shp123{top:0}"],
  ["a rule for pages that are not the theme's", "html:not([data-hot-papers-page]) a{color:red}"],
  ["what the site sets of tokens", ":root{--hot-papers-accent:red}"],
  ["other blocks", "@font-face{font-family:x}@keyframes hp{to{top:0}}@media print{a{top:0}}"],
])("%s stay", (_, css) => {
  expect(withoutThemeCss(css)).toBe(css);
});

test.each([
  ["classes", ".hp127{top:0}.hpb8f>a,.hp127 .x{top:0}", ""],
  ["roots", "[data-hot-papers] :where(a){top:0}:root[data-hot-papers-page]{top:0}", ""],
  [
    "marks",
    '[data-heat]:after{color:var(--hot-papers-heat)}[data-heat="2"]{--heat:2}[data-kept=done] h2:before{top:0}',
    "",
  ],
  ["elements", "hot-papers-narrow{top:0}main hot-papers-keep>button{top:0}", ""],
  [
    "tokens",
    "@layer hot-papers.tokens{:root{--hot-papers-ink:red}@media print{:root{--hot-papers-ink:#000}}}",
    "",
  ],
  ["animations", "@keyframes hpyoj{0%{visibility:hidden}}", ""],
  ["blocks", "@media print{.hp127{top:0}[data-hot-papers] a{top:0}}a{top:0}", "a{top:0}"],
  ["selectors beside others", ".hp127,.note{top:0}", ".note{top:0}"],
])("%s of the theme go", (_, css, rest) => {
  expect(withoutThemeCss(css)).toBe(rest);
});

test("nothing goes where the site uses a token", () => {
  const css = ".hp127{top:0}.card{color:var(--hot-papers-ink)}";
  expect(withoutThemeCss(css)).toBeNull();
});

test.each([
  ['<p class="note hp127">', true],
  ['<p class="hp127 note">', true],
  ["<hot-papers-keep>", true],
  ["<main data-hot-papers>", true],
  ['<p style="color: var(--hot-papers-ink)">', true],
  [
    '<style>.hp127{top:0}[data-hot-papers]{top:0}</style><p class="hp-1 hp1234">hot-papers</p>',
    false,
  ],
])("whether %s uses the theme: %s", (html, uses) => {
  expect(usesTheme(html)).toBe(uses);
});
