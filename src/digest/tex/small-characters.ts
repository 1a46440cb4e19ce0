/**
 * What Unicode has as small characters above and below the line, apart from rare letters; `NFKC` leads back
 * to each.
 */
const RAISED = byPlain("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ");
const LOWERED = byPlain("₀₁₂₃₄₅₆₇₈₉₊₋₌ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵩ");

/** Signs that are raised by themselves. */
const PRIMES = /^[′″‴⁗*∗†‡]+$/u;

/** Returns a superscript in small characters, else as in TeX: `²`, `^{N/2}`; empty for no text. */
export function raised(text: string): string {
  if (text === "" || PRIMES.test(text)) return text.replaceAll("∗", "*");
  if (text === "∘") return "°";
  return small(text, RAISED) ?? `^${inBraces(text)}`;
}

/** Returns a subscript in small characters, else as in TeX: `₂`, `_{KV}`; empty for no text. */
export function lowered(text: string): string {
  if (text === "") return "";
  return small(text, LOWERED) ?? `_${inBraces(text)}`;
}

function inBraces(text: string): string {
  return [...text].length === 1 ? text : `{${text}}`;
}

function small(text: string, table: ReadonlyMap<string, string>): string | null {
  const characters = [...text].map((character) => table.get(character));
  return characters.every((character) => character !== undefined) ? characters.join("") : null;
}

function byPlain(characters: string): ReadonlyMap<string, string> {
  return new Map([...characters].map((character) => [character.normalize("NFKC"), character]));
}
