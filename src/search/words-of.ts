import { foldText, isAscii } from "./fold-text";

/** Letters of scripts that are written without spaces between words. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const RUN = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, "gu");
const WRITTEN = new RegExp(
  `[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}'’])+(?:[-‐‑/](?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+)*`,
  "gu",
);
/** The first letter of Thai, before which there is none of them. */
const FIRST_UNSPACED = 0xe01;
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");

/** Words with what stands between their parts: `GPT-3`, `wav2vec 2.0` has one, `self-attention`. */
const COMPOUND = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-‐‑–./+][\p{L}\p{N}]+)+/gu;
/** The same of texts in ASCII, which most are: without properties of Unicode they are found in a third of the time. */
const ASCII_RUN = /[a-z\d]+/g;
const ASCII_COMPOUND = /(?<![A-Za-z\d])[A-Za-z\d]+(?:[-./+][A-Za-z\d]+)+/g;
const ASCII_INNER_CAPITAL = /[a-z]{2}(?=[A-Z][a-z]{2})/g;

/** Where a name such as `AlphaZero` has its parts. */
const INNER_CAPITAL = /\p{Ll}{2}(?=\p{Lu}\p{Ll}{2})/gu;

/** Returns the words of a text as they are typed, folded, in order; of Chinese, Japanese and Korean whole runs. */
export function runsOf(text: string): string[] {
  const folded = foldText(text);
  return folded.match(isAscii(folded) ? ASCII_RUN : RUN) ?? [];
}

/** Returns the runs of letters and digits of a text as it is, a compound such as `GPT-3` as one, with their positions. */
export function runsIn(text: string): { index: number; run: string }[] {
  return [...text.matchAll(WRITTEN)].map(({ index, 0: run }) => ({ index, run }));
}

/** Returns whether a run is of a script without spaces, so that its words are its pairs of letters. */
export function isUnspaced(run: string): boolean {
  return run.charCodeAt(0) >= FIRST_UNSPACED && IS_UNSPACED.test(run);
}

/** Returns the overlapping pairs of letters of a run: `強化学習` has 強化, 化学 and 学習. A lone letter stands alone. */
export function pairsOf(run: string): string[] {
  const letters = [...run];
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, index) => (letters[index] ?? "") + letter);
}

/**
 * Returns the words by which a text is found, with repeats: its own, compounds as one word too (`gpt3`), and the later parts
 * of names such as `AlphaZero` (`zero`).
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const run of runsOf(text)) {
    if (!isUnspaced(run) || run.length < 2) words.push(run);
    // Any letter begins a word of the index, so that one letter is found as the beginning of a pair.
    else words.push(...pairsOf(run), [...run].at(-1) ?? "");
  }
  const isPlain = isAscii(text);
  for (const [compound] of text.matchAll(isPlain ? ASCII_COMPOUND : COMPOUND)) {
    words.push(foldText(compound).replace(/[-‐‑–./+]/g, ""));
  }
  for (const { index } of text.matchAll(isPlain ? ASCII_INNER_CAPITAL : INNER_CAPITAL)) {
    const [part] = /^\p{L}+/u.exec(text.slice(index + 2)) ?? [];
    if (part !== undefined) words.push(foldText(part));
  }
  return words;
}
