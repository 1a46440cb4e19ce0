import type { Condition } from "./parse-query";
import { isUnspaced, pairsOf, runsOf } from "./words-of";

/** A word that papers are to have, folded: of scripts without spaces a pair of letters. */
export interface WantedWord {
  word: string;
  /** As it stands in the query. */
  source: string;
}

/** Words that a query may have and a paper need not. */
const MINOR = new Set(
  "a an and are as at by for from in is it its of on or the to via we with".split(" "),
);

/** Returns whether a paper is found without this word, if the query has others. */
export function isMinor({ word }: WantedWord): boolean {
  return MINOR.has(word);
}

/** Returns the words that tell papers apart, folded, each once: all where there are no such. */
export function tellingWords(words: readonly WantedWord[]): string[] {
  const telling = words.filter((wanted) => !isMinor(wanted));
  return [...new Set((telling.length > 0 ? telling : words).map(({ word }) => word))];
}

/** Returns the words that a query asks for, those that it excludes left out. */
export function wantedWords(conditions: readonly Condition[]): WantedWord[] {
  return wordsOfKind(conditions, "words");
}

/** Returns the words of the phrases that a query asks for. */
export function phraseWords(conditions: readonly Condition[]): WantedWord[] {
  return wordsOfKind(conditions, "phrase");
}

function wordsOfKind(conditions: readonly Condition[], kind: "words" | "phrase"): WantedWord[] {
  return conditions.flatMap((condition) => {
    if (condition.isNot || condition.kind !== kind) return [];
    return soughtWords(condition.text).map((word) => ({ word, source: condition.source }));
  });
}

/** Returns the words by which a text of a query is looked up, folded: of scripts without spaces pairs of letters. */
export function soughtWords(text: string): string[] {
  return runsOf(text).flatMap((run) => (isUnspaced(run) ? pairsOf(run) : [run]));
}
