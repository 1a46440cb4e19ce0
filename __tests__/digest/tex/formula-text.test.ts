import { formulaSource, formulaText } from "../../../src/digest/tex/formula-text";
import { texToMath } from "../../../src/digest/tex/math";

const raw = String.raw;

function mathOf(tex: string) {
  const result = texToMath(tex, false);
  if ("error" in result) throw new Error(result.error);
  return result.element;
}

test.each([
  [raw`\mu`, "μ"],
  [raw`3\times10^{-12}`, "3×10⁻¹²"],
  [raw`M_\odot, x_{10}`, "M_⊙, x₁₀"],
  ["k=5", "k=5"],
  ["p < 0.05", "p < 0.05"],
  [raw`p\leq 0.05`, "p≤0.05"],
  [raw`p \leq 0.05`, "p ≤ 0.05"],
  ["-1 + x = -2", "−1 + x = −2"],
  [raw`f(a, b)`, "f(a, b)"],
  [raw`\mathcal{O}(n \log n)`, "𝒪(n log n)"],
  [raw`\mathbf{x} \in \mathbb{R}^d`, "x ∈ ℝᵈ"],
  ["m^{1+o(1)}", "m^{1+o(1)}"],
  ["W_{KV} x^{N/2} y^q", "W_{KV}x^{N/2}y^q"],
  [raw`\frac{a}{b} \frac{a+1}{b}`, "a/b(a + 1)/b"],
  [raw`\sqrt{n}\sqrt{n+1}\sqrt[3]{x}`, "√n√(n+1)³√x"],
  [raw`\hat{x} \bar{y} \vec{v} \tilde{ab}`, "x̂ȳv⃗ab"],
  [raw`f'(x) A^* 90^\circ`, "f′(x)A*90°"],
  [raw`\sum_{i=1}^n x_i^2`, "∑ᵢ₌₁ⁿxᵢ²"],
  [raw`\lim_{n\to\infty} a_n`, "lim_{n→∞} aₙ"],
  [raw`\text{if } x, 10\,\mu m`, "if x, 10 μm"],
  [raw`\begin{pmatrix}a&b\\c&d\end{pmatrix}`, "(a b; c d)"],
  [raw`\begin{aligned}a &= b \\ -c &= d\end{aligned}`, "a = b; −c = d"],
  [raw`\binom{n}{k}\phantom{x}`, "(n k)"],
  [raw`\overset{!}{=}\underbrace{a}_{b}`, "=^!a_b"],
])("%s is %s", (tex, text) => {
  expect(formulaText(mathOf(tex)).normalize("NFC")).toBe(text.normalize("NFC"));
});

test("its source is what the author wrote", () => {
  expect(formulaSource(mathOf("x"))).toBe("x");
  expect(formulaSource(mathOf(raw` \mu_1 `))).toBe(raw`\mu_1`);
});
