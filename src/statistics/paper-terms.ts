import type { FlatPaper } from "../digest/types";

/** The parts of a paper that its terms come from. */
export type TermSource = Readonly<Pick<FlatPaper, "title" | "abstract" | "authors" | "subjects">>;

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{M}\p{N}]+/gu;
const WITHOUT_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** The weight of a word of the title, which says more about a paper than one of the abstract. */
const TITLE_WEIGHT = 3;

/**
 * Returns how often each term occurs in a paper: the words of its title and abstract, its authors and its
 * subjects. Case, diacritics and a plural's `s` do not count; Chinese and Japanese text is split into pairs
 * of characters.
 */
export function paperTerms({
  title,
  abstract,
  authors,
  subjects,
}: TermSource): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, times: number) => counts.set(term, (counts.get(term) ?? 0) + times);
  for (const term of words(title)) add(term, TITLE_WEIGHT);
  for (const term of words(abstract ?? "")) add(term, 1);
  // A prefix that no word has distinguishes the author May from the month.
  for (const author of authors) add(`author:${fold(author)}`, 1);
  for (const subject of subjects) add(`subject:${subject}`, 1);
  return counts;
}

function words(text: string): string[] {
  return fold(text).match(WORD)?.flatMap(termsOf) ?? [];
}

function termsOf(word: string): string[] {
  if (WITHOUT_SPACES.test(word)) {
    const characters = [...word];
    return characters.length < 2
      ? characters
      : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  }
  if (word.length < 2) return [];
  return [word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word];
}

function fold(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase();
}
