import { GREEK_LETTERS } from "./greek-letters";

/** Latin letters that no decomposition of Unicode makes letters of ASCII. */
const SPELLED: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["ẞ", "SS"],
  ["æ", "ae"],
  ["Æ", "AE"],
  ["œ", "oe"],
  ["Œ", "OE"],
  ["ø", "o"],
  ["Ø", "O"],
  ["ł", "l"],
  ["Ł", "L"],
  ["đ", "d"],
  ["Đ", "D"],
  ["ð", "d"],
  ["Ð", "D"],
  ["þ", "th"],
  ["Þ", "Th"],
  ["ı", "i"],
  ["ȷ", "j"],
  ["ħ", "h"],
  ["Ħ", "H"],
]);

/**
 * Returns the letters and digits of `text` in ASCII: diacritics are left out, Greek letters get their English names
 * (`α` is `alpha`), and letters of other scripts and all other characters are left out.
 */
export function asciiLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]/gu, (letter) => SPELLED.get(letter) ?? GREEK_LETTERS.get(letter) ?? "");
}
