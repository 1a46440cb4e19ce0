import { parseTitle } from "../../src/digest/rich-text/title";
import { drawnText, drawnTitle } from "../../src/social-image/drawn-text";

const drawn = (source: string) =>
  drawnTitle(parseTitle(source, { line: 1, column: 1 }, () => {}).tree);

test.each([
  ["A plain title", "A plain title"],
  ["The $\\beta$-VAE of $\\ell_2$", "The β-VAE of ℓ2"],
  ["Sorting in $O(n^2)$ steps", "Sorting in O(n²) steps"],
  ["$N^{1/2} \\operatorname{polylog}(N)$", "N^(1/2)polylog(N)"],
  ["$x^{10}$ and $x_i^2$", "x^10 and xi²"],
  ["$\\sqrt{n+1}$ or $\\frac{a}{b+c}$", "√(n+1) or a/(b+c)"],
  ["$\\sum_{i=1}^n i$", "∑i"],
  ["Schr{\\\"o}dinger's cat", "Schrödinger's cat"],
])("the title %s is drawn as %s", (source, text) => {
  expect(drawn(source).replace(/\u2009|\u200A/g, "")).toBe(text);
});

test.each([
  ["Papers 🔥 of the week 👩🏽‍🔬", "Papers of the week"],
  ["Flags 🇯🇵, hearts ❤️ and keys 1️⃣", "Flags , hearts and keys 1"],
  ["© 2026 ™ ↔ ★", "© 2026 ™ ↔ ★"],
  ["soft\u00ADhyphen\u200B, left\u200E and right\u202E", "softhyphen, left and right"],
  ["می\u200Cخواهم", "می\u200Cخواهم"],
  ["Cafe\u0301  of\u00A0old\n", "Café of old"],
  ["H₂O and x⁻¹", "H2O and x−¹"],
  ["\u0007bell", "bell"],
])("the text %j is drawn as %j", (text, expected) => {
  expect(drawnText(text)).toBe(expected);
});
