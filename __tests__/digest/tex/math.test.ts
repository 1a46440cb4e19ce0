import { treeToHtml } from "../../support/tree-to-html";
import { texToMath } from "../../../src/digest/tex/math";

const raw = String.raw;

function render(tex: string, display = false): string {
  const result = texToMath(tex, display);
  return "error" in result
    ? result.error
    : treeToHtml({ type: "root", children: [result.element] });
}

test.each([
  ["x", "<math><mi>x</mi></math>"],
  ["x_1", '<math data-tex="x_1"><msub><mi>x</mi><mn>1</mn></msub></math>'],
  [
    raw`\overline{ab}`,
    raw`<math data-tex="\overline{ab}"><mover><mrow><mi>a</mi><mi>b</mi></mrow><mo stretchy="true">‾</mo></mover></math>`,
  ],
  [
    raw`\hat{x}`,
    raw`<math data-tex="\hat{x}"><mover><mi>x</mi><mstyle scriptlevel="0"><mo stretchy="false">ˆ</mo></mstyle></mover></math>`,
  ],
  [
    raw`{\color{red}x}`,
    raw`<math data-tex="{\color{red}x}"><mrow><mi mathcolor="#ff0000">x</mi></mrow></math>`,
  ],
])("%s becomes lean MathML", (tex, html) => {
  expect(render(tex)).toBe(html);
});

test("display math is a block, and its lines are rows", () => {
  expect(render("x", true)).toBe('<math display="block"><mi>x</mi></math>');
  expect(render(raw`x \\ y`, true).match(/<mtr>/g)).toHaveLength(2);
});

test.each([
  raw`\frac{a`,
  raw`\unheardof{x}`,
  raw`\char"110000`,
  raw`\includegraphics{https://example.org/a.png}`,
  raw`\href{javascript:alert(1)}{x}`,
  raw`\htmlData{a=b}{x}`,
  raw`\class{x}{y}`,
  raw`\style{color:red}{y}`,
  raw`\def\a{\a\a}\a`,
  raw`\newcommand{\a}{x}\a`,
  raw`\ref{a}`,
  "{".repeat(3000),
])("%s is refused or harmless, and nothing is thrown", (tex) => {
  const html = render(tex);
  expect(html).not.toMatch(/style=|href=|<a |<img|data-a=|onclick/);
});

test.each([raw`\frac{a`, raw`\def\a{x}\a`, raw`\ref{a}`, raw`\unheardof{x}`])(
  "%s is an error with a reason",
  (tex) => {
    const result = texToMath(tex, false);
    expect("error" in result && result.error).toMatch(/\w{2,}/);
  },
);

test("giant lengths are left out or capped", () => {
  expect(render(raw`\rule{9999em}{9999em}x\hspace{-5000em}`)).not.toMatch(
    /(?:width|height|lspace)="-?\d{3,}/,
  );
});
