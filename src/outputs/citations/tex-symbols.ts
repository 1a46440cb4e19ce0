import { GREEK_LETTERS } from "../text/greek-letters";

/**
 * Characters that neither classic BibTeX styles nor pdflatex print without further packages, and the commands of
 * mathematics that print them, without their backslash. Those of `amssymb` are left out.
 */
const SIGNS =
  "≤ leq ≥ geq ≠ neq ≈ approx ≡ equiv ∼ sim ≃ simeq ≅ cong ∝ propto ≪ ll ≫ gg ∞ infty ∂ partial ∇ nabla ∑ sum ∏ prod " +
  "∫ int ∈ in ∋ ni ∉ notin ⊂ subset ⊃ supset ⊆ subseteq ⊇ supseteq ∪ cup ∩ cap ∀ forall ∃ exists ∧ wedge " +
  "∨ vee ⊕ oplus ⊗ otimes ∥ parallel ∣ mid ⊢ vdash ∘ circ ∙ bullet ⋆ star ∗ ast → rightarrow ← leftarrow " +
  "↔ leftrightarrow ⇒ Rightarrow ⇐ Leftarrow ⇔ Leftrightarrow ↦ mapsto ↑ uparrow ↓ downarrow ⟨ langle ⟩ rangle " +
  "⌊ lfloor ⌋ rfloor ⌈ lceil ⌉ rceil ℓ ell ℏ hbar ℜ Re ℑ Im ℵ aleph √ surd";

/** The command of mathematics for a character outside Latin-1: `α` is `alpha`. */
export const MATH_COMMANDS: ReadonlyMap<string, string> = new Map([
  ...GREEK_LETTERS,
  ...[...SIGNS.matchAll(/((?<!\S)\S+) (\S+)/g)].map(
    ([, sign = "", name = ""]): [string, string] => [sign, name],
  ),
]);

/** Characters that need a command in mathematics alone: in text pdflatex knows them. */
const MATH_ONLY: ReadonlyMap<string, string> = new Map([
  ["×", "times"],
  ["÷", "div"],
  ["±", "pm"],
  ["·", "cdot"],
  ["¬", "neg"],
  ["µ", "mu"],
  ["′", "prime"],
  ["…", "ldots"],
]);

/** Accents of mathematics, by the combining character. */
const MATH_ACCENTS: ReadonlyMap<string, string> = new Map([
  ["\u0300", "grave"],
  ["\u0301", "acute"],
  ["\u0302", "hat"],
  ["\u0303", "tilde"],
  ["\u0304", "bar"],
  ["\u0306", "breve"],
  ["\u0307", "dot"],
  ["\u0308", "ddot"],
  ["\u030C", "check"],
  ["\u20D7", "vec"],
]);

/** Double-struck letters, such as `ℝ`. */
const DOUBLE_STRUCK = /[\u2102\u210D\u2115\u2119\u211A\u211D\u2124]|[\u{1D538}-\u{1D56B}]/u;

/**
 * Returns TeX of a formula with each character outside ASCII as a command, since pdflatex stops at the others:
 * `α_i` is `\alpha _i`, `ℝ` is `\mathbb{R}`. What has no command stays as text, `\mbox{海}`.
 */
export function asciiMath(tex: string): string {
  return tex.normalize("NFC").replace(/[A-Za-z]\p{M}+|\P{ASCII}\p{M}*/gu, commandOf);
}

function commandOf(found: string): string {
  const command = MATH_COMMANDS.get(found) ?? MATH_ONLY.get(found);
  if (command !== undefined) return `\\${command} `;
  const [base = "", mark = "", ...more] = found.normalize("NFD");
  const accent = MATH_ACCENTS.get(mark);
  if (accent !== undefined && more.length === 0) return `\\${accent}{${asciiMath(base)}}`;
  const plain = found === "−" ? "-" : found.normalize("NFKC");
  if (DOUBLE_STRUCK.test(found)) return `\\mathbb{${plain}}`;
  return plain === found ? `\\mbox{${found}}` : asciiMath(plain);
}
