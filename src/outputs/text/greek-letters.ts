/** Greek letters and their names, which are those of TeX's commands too. TeX has none for capitals that look like Latin ones. */
export const GREEK_LETTERS: ReadonlyMap<string, string> = new Map(
  (
    "α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa λ lambda " +
    "μ mu ν nu ξ xi π pi ϖ varpi ρ rho ϱ varrho σ sigma ς varsigma τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi " +
    "ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega"
  )
    .match(/(?<!\S)\S+ \S+/g)
    ?.map((pair): [string, string] => {
      const [letter = "", name = ""] = pair.split(" ");
      return [letter, name];
    }),
);
