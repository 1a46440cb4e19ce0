/** Returns whether a chain of characters that could be damaged UTF-8 is more likely intended as it is. */
export type IsIntended = (sequences: string[], before: string, after: string) => boolean;

const ENDS_IN_CAPITAL = /\p{Lu}$/u;
const ENDS_IN_LETTER = /\p{L}$/u;
const BEGINS_WITH_LETTER = /^\p{L}/u;

/** What follows the last letter of a word in many languages, or the unit Å: closing quotes, dashes, footnote marks. */
const AFTER_WORD = "[…”’»–—“‘›\\u00a0°†‡§¶·•®©¹²³±]";
const CAPITAL = new RegExp(`^[Ä-ÖÙ-Þ]${AFTER_WORD}$`);
const CAPITAL_WORD = new RegExp(`^[ÄÅÆÈÉÊÌÍÒÓÔÖÙÚÜ]${AFTER_WORD}$`);
const CAPITAL_A_TILDE = /^Ã[…”’»–—\u00a0]$/;
/** `â` begins damaged arrows, as `â†’`, but with these signs no character in use. */
const SMALL = new RegExp(`^(?:[àáãäåæçèéêëìíîï]${AFTER_WORD}|â[\\u00a0¹²³»®©°±])${AFTER_WORD}$`);
/** At the end of a word in quotes; as damage it would be a fraction or Roman numeral. */
const SMALL_QUOTED = /^â…[”’“‘»\u00a0]$/;
const SMALL_WORD = /^[àèéêóô]/;

/**
 * `IsIntended` for UTF-8 read as windows-1252, where a letter and the signs after it can look like damage:
 * `CAFÉ…`, `café »` with a no-break space, `5 Å³`, `2×–3`, `Spaß“`.
 */
export const isIntendedLatin: IsIntended = ([sequence = "", ...others], before, after) => {
  if (others.length > 0) return false;
  // Hebrew, N'Ko and Arabic come in words, not as single letters.
  if (/^[×ßØ]/.test(sequence)) return true;
  // A fourth byte means an emoji after ð, and next to nothing after other letters.
  if (sequence.length === 4) return !sequence.startsWith("ð");
  if (BEGINS_WITH_LETTER.test(after)) return false;
  const endsCapitals = ENDS_IN_CAPITAL.test(before);
  const inWord = ENDS_IN_LETTER.test(before);
  if (SMALL.test(sequence)) return inWord || SMALL_WORD.test(sequence);
  if (SMALL_QUOTED.test(sequence)) return inWord;
  if (CAPITAL_A_TILDE.test(sequence)) return endsCapitals;
  return (endsCapitals && CAPITAL.test(sequence)) || (!inWord && CAPITAL_WORD.test(sequence));
};

const MATH = /^(?:√[π∂∑∏∫Ωµ∞]|¬[π∂∏∫Ωµ]|[≈∆ƒ][π∂∑∏∫Ωµ∞£¥¢±])$/;
/** Quotes, dashes, ellipsis, no-break space, ÷ ◊ ⁄ € and ligatures: leads of Cyrillic and Hebrew. */
const TYPOGRAPHIC = /^[«»…\u00a0–—“”‘’÷◊⁄€‹›ﬁﬂ]/;
const CAPITALS = /^[ÀÃÕŒ][®™©°§•¶†ÄÅÇÉÑÖÜÆØ]$/;
const GERMAN_QUOTE = /^(?:[„‚][ÄÖÜ][äöõü]|„[à-üΩπ].)$/;
const OUTSIDE_PLANE_1 = /^[ÒÚÛÙ]/;

/**
 * `IsIntended` for UTF-8 read as Mac Roman, where typography before an accented letter and formulas can look like
 * damage: `l’école`, `–∞`, `2√π`, `≈£5`, `„Öö“`, `ÕÜ`.
 */
export const isIntendedRoman: IsIntended = (sequences, before, after) => {
  const [sequence = "", ...others] = sequences;
  if (sequences.every((one) => MATH.test(one))) return !isInWord(sequence, before, after);
  if (others.length > 0) return false;
  if (CAPITALS.test(sequence)) return !/\p{Ll}$/u.test(before) && !/^\p{Ll}/u.test(after);
  if (GERMAN_QUOTE.test(sequence)) return !ENDS_IN_LETTER.test(before);
  return TYPOGRAPHIC.test(sequence) || OUTSIDE_PLANE_1.test(sequence);
};

/** Two letters around: a formula has one at most, as in `2√πr`. The French word `où` has but two. */
function isInWord(sequence: string, before: string, after: string): boolean {
  const letters =
    (/\p{L}{1,2}$/u.exec(before)?.[0] ?? "") + (/^\p{L}{1,2}/u.exec(after)?.[0] ?? "");
  return letters.length >= 2 || (sequence === "√π" && letters.toLowerCase() === "o");
}
