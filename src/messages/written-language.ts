import { sameLanguage } from "./locale-of";
import { oncePerLanguage } from "./once-per-language";

/**
 * English words that texts in other languages with Latin letters hardly have. "in", "is", "of" and "for" are not
 * among them: they are Dutch, German or Danish as well.
 */
const ENGLISH = new Set(
  `the and with from to that this these those which are we our be been by as it its their than can
  without using via towards through between into how what when why does not you your has have
  on at learning`
    .trim()
    .split(/\s+/),
);
/** The share of these words in a text that is English: one in twelve. */
const ENGLISH_SHARE = 1 / 12;

const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const EAST_ASIAN = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
/** How many letters more than one such a sign is worth: names of models are long in the midst of them. */
const EAST_ASIAN_WEIGHT = 3;
const HANGUL = /\p{Script=Hangul}/gu;
/** Of two letters or more: single ones are mostly variables. */
const WORD = /\p{L}{2,}/gu;
/** The same for a text whose letters are all of ASCII. */
const ASCII_WORD = /[a-z]{2,}/g;
const LINK = /https?:\S+|[#@]\w+/g;

/**
 * Returns the language (BCP 47) that a text shows by its letters and its commonest words: `en`, `ja` or `ko`; `null`
 * where it is another one, or cannot be told. Of the English titles and abstracts of papers `null` is the answer for a
 * few short titles, such as `Deep Networks`.
 */
export function writtenLanguage(text: string): string | null {
  const words = withoutLinks(text);
  const { latin, runs, rest } = partsOf(words);
  const others = count(rest, LETTER);
  const half = (latin + others) / 2;
  if (half === 0) return null;
  if (rest !== "") {
    if (KANA.test(rest) && count(rest, EAST_ASIAN) > half) return "ja";
    if (count(rest, HANGUL) > half) return "ko";
    if (latin + count(rest, LATIN) <= half) return null;
  }
  const lower = words.toLowerCase();
  const isFound =
    others === 0 ? isEnglish(lower, ASCII_WORD, runs) : isEnglish(lower, WORD, count(lower, WORD));
  return isFound ? "en" : null;
}

/** Whether enough of so many words are English; most texts show it long before their end. */
function isEnglish(lower: string, word: RegExp, words: number): boolean {
  const least = Math.max(1, Math.ceil(words * ENGLISH_SHARE));
  let english = 0;
  word.lastIndex = 0;
  while (english < least) {
    const [found] = word.exec(lower) ?? [];
    if (found === undefined) return false;
    if (ENGLISH.has(found)) english += 1;
  }
  return true;
}

/**
 * Returns the language (BCP 47) of a paper's or a post's text where it is not that of its page, otherwise `null`. Text
 * in Latin letters on a page in another script is taken for English.
 */
export function foreignLanguage(text: string, pageLang: string): string | null {
  const lang = writtenLanguage(text) ?? (isLatin(text) && !isLatinScript(pageLang) ? "en" : null);
  return lang === null || sameLanguage(lang, pageLang) ? null : lang;
}

/** Whether the words of a text are in Latin letters for the most part. A sign of Chinese is worth a word, not a letter. */
function isLatin(text: string): boolean {
  const { latin, rest } = partsOf(withoutLinks(text));
  const others = count(rest, LETTER) + EAST_ASIAN_WEIGHT * count(rest, EAST_ASIAN);
  return latin + count(rest, LATIN) > (latin + others) / 2;
}

function withoutLinks(text: string): string {
  return /[#@]|http/.test(text) ? text.replace(LINK, " ") : text;
}

const isLatinScript = oncePerLanguage((lang) => {
  try {
    return new Intl.Locale(lang).maximize().script === "Latn";
  } catch {
    return true;
  }
});

/**
 * How many Latin letters of ASCII a text has, which are nearly all letters of most texts, in how many runs of two or
 * more, and its other characters.
 */
function partsOf(text: string): { latin: number; runs: number; rest: string } {
  let latin = 0;
  let runs = 0;
  let run = 0;
  let isAscii = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // A bit apart, the letters of both cases have the same codes.
    const letter = code | 0x20;
    if (letter >= 0x61 && letter <= 0x7a) {
      latin += 1;
      run += 1;
      if (run === 2) runs += 1;
    } else {
      run = 0;
      if (code > 0x7f) isAscii = false;
    }
  }
  return { latin, runs, rest: isAscii ? "" : text.replace(/[\0-\x7f]+/g, "") };
}

function count(text: string, letters: RegExp): number {
  if (text === "") return 0;
  return text.match(letters)?.length ?? 0;
}
