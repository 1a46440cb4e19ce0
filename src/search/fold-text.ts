/** Marks above and below letters of Latin, Greek, Cyrillic, Hebrew and Arabic, once they stand apart from their letters. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ħ: "h", ı: "i", ł: "l", þ: "th" },
  ...{ α: "alpha", β: "beta", γ: "gamma", δ: "delta", ε: "epsilon", ζ: "zeta", η: "eta" },
  ...{ θ: "theta", ι: "iota", κ: "kappa", λ: "lambda", μ: "mu", ν: "nu", ξ: "xi" },
  ...{ ο: "omicron", π: "pi", ρ: "rho", σ: "sigma", ς: "sigma", τ: "tau", υ: "upsilon" },
  ...{ φ: "phi", χ: "chi", ψ: "psi", ω: "omega", "∂": "partial", "∇": "nabla", "∞": "infty" },
};
const OTHERS = /[ßæœøđðħıłþ∂∇∞]/g;
/** A Greek letter by itself is a symbol; more of them are a word in Greek. */
const LONE_GREEK = /(?<!\p{sc=Greek})[α-ω](?!\p{sc=Greek})/gu;

const TEX_ACCENT = /\\(?:['"`^~=.]|[uvHckr](?=\{))/g;
const TEX_LETTER = /\\(?:var)?([a-z]+)/g;
const LETTER_COMMANDS = new Set([...Object.values(LETTERS).filter((name) => name.length > 1), "l"]);
/** What joins the parts of a formula: `n^2`, `$\ell_2$` and `ℓ₂` are equal without it. */
const JOINTS = /[$_^{}'’ʼ]/g;

/**
 * Returns a text as search compares it: in lower case, without diacritics, full-width and other forms of a character as
 * the usual one, lone Greek letters and those of TeX by name (`epsilon`), `$\ell_2$` and `ℓ₂` as `l2`.
 */
export function foldText(text: string): string {
  const lower = isAscii(text) ? text.toLowerCase() : foldUnicode(text);
  const plain = lower.includes("\\") ? foldTex(lower) : lower;
  return plain.replace(JOINTS, "");
}

/** Returns whether a text has no other characters than those of ASCII. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function foldUnicode(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(MARKS, "")
      .toLowerCase()
      .replace(OTHERS, (letter) => LETTERS[letter] ?? letter)
      .replace(LONE_GREEK, (letter) => LETTERS[letter] ?? letter)
      // Puts the syllables of Korean together again.
      .normalize("NFC")
  );
}

/** The text is in lower case, so commands are too. */
function foldTex(text: string): string {
  return text.replace(TEX_ACCENT, "").replace(TEX_LETTER, (_, command: string) => {
    const name = command === "ell" ? "l" : command;
    return LETTER_COMMANDS.has(name) ? name : " ";
  });
}
