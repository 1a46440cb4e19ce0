import type { AuthorName } from "../papers/author-name";
import { texEscape } from "./tex-escape";

/**
 * Returns a name for BibTeX's `author` field: `First Last` as arXiv prints it, `von Last, Jr., First` where BibTeX would read that
 * otherwise, or Zotero, to which the last word alone is the family name, and what must not be taken apart in braces: a group, or
 * a family name such as `{al-Khatib}`. BibTeX (bibtex.web, 341) takes each part of `Wen-tau` for a word, and words in lower case for the beginning
 * of the family name.
 */
export function bibtexName(name: AuthorName): string {
  if (name.group !== null) return name.group === "" ? "" : braced(name.group);
  const { family, given, suffix, familyFirst } = name;
  if (given === null) {
    const whole = suffix === null ? family : `${family} ${suffix}`;
    const isOneWord = wordsOf(whole).length === 1 && whole.toLowerCase() !== "others";
    return isOneWord ? texEscape(whole) : braced(whole);
  }
  const { particles, last } = familyParts(family);
  if (suffix === null && !familyFirst && particles === "" && readsAsWritten(given, last)) {
    return texEscape(`${given} ${family}`);
  }
  const isSafe = wordsOf(last).slice(0, -1).every(isCapital);
  const lastTex = isSafe ? texEscape(last) : braced(last);
  const familyTex = particles === "" ? lastTex : `${texEscape(particles)} ${lastTex}`;
  return [familyTex, ...(suffix === null ? [] : [texEscape(suffix)]), texEscape(given)].join(", ");
}

/** Returns the words in lower case that a family name begins with, and the rest of it, which is never empty. */
export function familyParts(family: string): { particles: string; last: string } {
  const words = family.split(" ");
  let count = 0;
  while (count < words.length - 1 && /^[\p{Ll}'’]+$/u.test(words[count] ?? "")) count += 1;
  return { particles: words.slice(0, count).join(" "), last: words.slice(count).join(" ") };
}

/** Without a comma the family name begins at the first word in lower case, or else is only the last word. */
function readsAsWritten(given: string, last: string): boolean {
  return !last.includes(" ") && [...wordsOf(given), ...wordsOf(last)].every(isCapital);
}

function wordsOf(text: string): string[] {
  return text.split(/[\s~-]+/).filter((word) => word !== "");
}

/**
 * Whether every program takes a word for a capital one. Some take `{\'E}lodie` for one in lower case; BibTeX skips letters of
 * UTF-8.
 */
function isCapital(word: string): boolean {
  const [first] = word.match(/\p{L}/u) ?? [];
  return first === undefined || /^[A-Z]/.test(first) || !/[\p{Ll}\p{Lu}]/u.test(word);
}

function braced(text: string): string {
  return `{${texEscape(text)}}`;
}
