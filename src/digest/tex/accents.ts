import { ACCENTS } from "./macro-tables";

/** The dotless letters carry accents in TeX; Unicode composes them from the ordinary ones. */
const DOTTED = new Map([
  ["ı", "i"],
  ["ȷ", "j"],
]);

/**
 * Returns `base` with the accent of the TeX command `name` (`"`, `c`), in Unicode's composed form, or
 * `null` where there is no such letter. With `lenient`, for a base in braces, a letter and a combining
 * mark will do.
 */
export function accented(name: string, base: string, lenient: boolean): string | null {
  const mark = ACCENTS.get(name);
  const letters = Array.from(base, (letter) => DOTTED.get(letter) ?? letter);
  const [first, ...rest] = letters;
  if (mark === undefined || first === undefined || !/^\p{L}$/u.test(first)) return null;
  const composed = (first + mark).normalize("NFC");
  if (!lenient && Array.from(composed).length > 1) return null;
  return composed + rest.join("");
}
