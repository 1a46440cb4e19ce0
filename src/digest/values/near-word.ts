import { distance } from "fastest-levenshtein";

/** Longer words are no slips of a known one; they are not compared. */
const LONGEST = 40;

/**
 * Returns the word of `known` that differs from `word` by a slip: in case, hyphens, spaces or a plural, in one
 * letter, in two of a long word, or in two letters that changed places; `null` if there is none, or if two are
 * as near.
 */
export function nearWord(word: string, known: readonly string[]): string | null {
  const written = plain(word);
  if (word.length > LONGEST || written.length < 3) return null;
  const same = known.filter((name) => plain(name) === written);
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  const near = known
    .map((name) => ({ name, slips: slips(written, plain(name)) }))
    .filter(({ slips: count }) => count <= 2)
    .sort((a, b) => a.slips - b.slips);
  const [first, second] = near;
  return first === undefined || second?.slips === first.slips ? null : first.name;
}

/** Returns whether two words differ in case, hyphens and spaces alone. */
export function isSameWord(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_.-]+/g, "");
}

/** How many slips lead from one word to another; 3 if they are different words. */
function slips(word: string, name: string): number {
  if (word === name.replace(/y$/, "ies") || word === name.replace(/ies$/, "y")) return 1;
  const edits = distance(word, name);
  const shorter = Math.min(word.length, name.length);
  if (edits === 1) return shorter > 2 ? 1 : 3;
  if (edits !== 2) return 3;
  return shorter >= 7 || (shorter > 3 && letters(word) === letters(name)) ? 2 : 3;
}

function letters(word: string): string {
  return [...word].sort().join("");
}

/** Returns whether one letter too many, too few or another, or two letters that changed places, make the words differ. */
export function isOneSlip(word: string, name: string): boolean {
  const edits = distance(word, name);
  return (
    edits === 1 || (edits === 2 && word.length === name.length && letters(word) === letters(name))
  );
}
