const LONG_WORD = /(?<![\p{L}\p{N}])\p{L}{6,}(?![\p{L}\p{N}])/gu;

/** Lines of markup, facts, formulas and addresses: words changed in them would change what they are. */
const IS_MARKUP = /[<$\\`]|:\/\/|^\s*(?:[-*+>|]|\d+\.\s*$)|^[\w-]+:/;

const CONSONANTS = "bdfgklmnprstvz";
const VOWELS = "aeiou";

/** Returns a text in which every third long word of prose, titles and names is another word, the same one at each place. */
export function changeWords(text: string, copy: number): string {
  if (copy === 0) return text;
  const ending = syllables(copy);
  return text
    .split("\n")
    .map((line) =>
      IS_MARKUP.test(line)
        ? line
        : line.replace(LONG_WORD, (word) => (hash(word, copy) % 3 === 0 ? word + ending : word)),
    )
    .join("\n");
}

function syllables(copy: number): string {
  const count = CONSONANTS.length * VOWELS.length;
  const consonant = CONSONANTS[Math.floor(copy / VOWELS.length) % CONSONANTS.length] ?? "";
  const syllable = consonant + (VOWELS[copy % VOWELS.length] ?? "");
  return copy < count ? syllable : syllables(Math.floor(copy / count)) + syllable;
}

/** The 32-bit FNV-1a hash of a word and a number. */
function hash(word: string, copy: number): number {
  let value = 0x811c9dc5 ^ copy;
  for (const letter of word.toLowerCase()) {
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}
