import fc from "fast-check";
import { bracesMatch, texEscape } from "../../../src/outputs/citations/tex-escape";

test.each([
  ["Salt & Pepper", String.raw`Salt \& Pepper`],
  ["100% of #1 at $5", String.raw`100\% of \#1 at \$5`],
  ["snake_case", String.raw`snake\_case`],
  ["a ~ b ^ c", String.raw`a \textasciitilde{} b \textasciicircum{} c`],
  ["C:\\temp", String.raw`C:\textbackslash{}temp`],
  ["{a, b}", String.raw`\{a, b\}`],
  ["only { one", String.raw`only \textbraceleft{} one`],
  ["} and {", String.raw`\textbraceright{} and \textbraceleft{}`],
  ["a < b > c | d", String.raw`a \textless{} b \textgreater{} c \textbar{} d`],
  ['the "sea"', 'the {"}sea{"}'],
  ["the “sea”", "the ``sea''"],
  ["don't, don’t", "don't, don’t"],
  ["option --calm", "option -{}-calm"],
  ["a – b — c", "a – b — c"],
])("special characters: %j", (text, tex) => {
  expect(texEscape(text)).toBe(tex);
});

test.each([
  ["Schütze", String.raw`Sch{\"u}tze`],
  ["Schu\u0308tze", String.raw`Sch{\"u}tze`],
  ["João Muñoz", String.raw`Jo{\~a}o Mu{\~n}oz`],
  ["Łukasz Dvořák", String.raw`{\L}ukasz Dvo{\v{r}}{\'a}k`],
  ["Çelik Gökçe Iğdır", String.raw`{\c{C}}elik G{\"o}k{\c{c}}e I{\u{g}}d{\i}r`],
  ["Erdős Ångström Straße Ærø", String.raw`Erd{\H{o}}s {\AA}ngstr{\"o}m Stra{\ss}e {\AE}r{\o}`],
  ["Żółć Ąę", String.raw`{\.Z}{\'o}{\l}{\'c} {\k{A}}{\k{e}}`],
  ["Nguyễn Trãi Ộ", String.raw`Nguy{\~{\^e}}n Tr{\~a}i {\d{\^O}}`],
  ["PanGu-α, Δx ≤ Άρης", String.raw`PanGu-$\alpha$, $\Delta$x $\leq$ Άρης`],
  ["山田 太郎, Άρης, Йосиф, محمد 🌊", "山田 太郎, Άρης, Йосиф, محمد 🌊"],
])("letters: %j", (text, tex) => {
  expect(texEscape(text)).toBe(tex);
});

test("braces always match, so that no text can end its field", () => {
  const text = fc.string({ unit: fc.constantFrom("{", "}", "\\", "a", "ü", " ", '"') });
  fc.assert(fc.property(text, (written) => bracesMatch(texEscape(written))));
});
