import { DEGREE, OTHERS, SUFFIX } from "./author-words";

/** A name in these is written family name first without a comma, so a comma stands between two people. */
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.[- ]?){1,5}$/u;

/**
 * Returns the names of a list that has family names first, in the usual order, or `null` if it is not such a
 * list: `Last, First; Last, First`, BibTeX's `Last, First and Last, Jr., First`, `Last, F., Last, F. M.`, or
 * one `Last, First` of two words. Pieces such as "et al." stay unchanged, text in parentheses is left out. A
 * name without a comma in such a list is the name of a group or a single name.
 */
export function invertedNames(written: string): string[] | null {
  if (!written.includes(",") || written.includes("@")) return null;
  const text = written.replace(/ ?[(（][^()（）]{0,300}[)）]/g, "");
  const listed = /;/.test(text)
    ? split(text, /;/)
    : split(text, /(?<!\s)\s+(?:and|&(?:amp;)?)\s+/i);
  if (listed.length > 1 || text.split(",").length === 2) {
    const names = listed.map(pieces);
    const inverted = names.filter(isInverted);
    const plain = names.filter(({ length }) => length > 1).length;
    if (inverted.length > 0 && inverted.length === plain && isSure(names, inverted)) {
      return names.map(turn);
    }
  }
  return !/,\s*\p{Lu}\p{Ll}?\./u.test(text)
    ? null
    : pairs(split(text, /(?:(?<!\s)\s+)?,\s*(?:(?:and|&)\s+)?|(?<!\s)\s+(?:and|&)\s+|;/i));
}

function split(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Of a name, without degrees: `Last`, `First`, and a suffix where it has one. */
function pieces(name: string): string[] {
  return split(name, /,/).filter((piece) => !DEGREE.test(piece));
}

function isInverted(name: string[]): boolean {
  const [family = "", given, ...more] = name.filter((piece) => !SUFFIX.test(piece));
  if (given === undefined || more.length > 0 || OTHERS.test(given)) return false;
  return words(family) <= 5 && words(given) <= 4;
}

/**
 * `Ada Example, Ben Sample; Cleo Muster` has whole names on both sides of its comma; an inverted name seldom
 * has.
 */
function isSure(names: string[][], inverted: string[][]): boolean {
  const short = inverted.filter(([family = "", ...others]) => {
    const given = others.at(-1) ?? "";
    return words(family) === 1 || words(given) === 1 || INITIALS.test(given);
  });
  const alone = names.length === 1;
  if (alone) {
    return inverted.flat().every((piece) => words(piece) === 1 && !EAST_ASIAN.test(piece));
  }
  return short.length * 2 >= inverted.length && inverted.length * 2 > names.length - others(names);
}

function others(names: string[][]): number {
  return names.filter(([piece = ""]) => OTHERS.test(piece)).length;
}

function words(text: string): number {
  return text.split(/\s+/).length;
}

function turn(name: string[]): string {
  const suffixes = name.filter((piece, i) => i > 0 && SUFFIX.test(piece));
  const [family = "", given] = name.filter((piece, i) => i === 0 || !SUFFIX.test(piece));
  const whole = given === undefined ? family : `${given} ${family}`;
  return [whole, ...suffixes].join(", ");
}

/** Alternating family names and initials. */
function pairs(parts: string[]): string[] | null {
  const more = parts.filter((part) => OTHERS.test(part));
  const named = parts.filter((part) => !OTHERS.test(part));
  if (named.length < 2 || named.length % 2 === 1) return null;
  const names: string[] = [];
  for (let i = 0; i < named.length; i += 2) {
    const [family = "", initials = ""] = [named[i], named[i + 1]];
    if (!INITIALS.test(initials) || INITIALS.test(family)) return null;
    names.push(`${initials} ${family}`);
  }
  return [...names, ...more];
}
