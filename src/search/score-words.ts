import { FIELDS, type Field, type PaperIndex } from "./paper-index";
import type { FoundWord } from "./word-index";
import { isUnspaced } from "./words-of";

/** What a word found in a field counts: a title's before all others. */
const WEIGHTS: Readonly<Record<Field, number>> = { title: 10, authors: 6, abstract: 2, posts: 1 };

/** A beginning this short begins too many words of texts to say anything. */
const SHORTEST_IN_TEXTS = 3;
/** Shorter words, one letter aside, are other words. */
const SHORTEST_MISSPELT = 4;

/** How well each paper has a word: 0 where it has not. */
export interface WordScores {
  scores: Float32Array;
  /** Whether its title has the word, 1 or 0. */
  inTitle: Uint8Array;
  /** How many papers have it. */
  papers: number;
}

/** Returns how well each paper of the index has a word (folded), in the field where it counts most. */
export function scoreWord(
  index: PaperIndex,
  word: string,
  { misspelt }: { misspelt: boolean },
): WordScores {
  const scores = new Float32Array(index.papers.length);
  const inTitle = new Uint8Array(index.papers.length);
  let papers = 0;
  for (const field of FIELDS) {
    for (const found of wordsLike(index, field, word, misspelt)) {
      const value = WEIGHTS[field] * likeness(word, found);
      for (const paper of found.papers) {
        const known = scores[paper] ?? 0;
        if (known === 0) papers += 1;
        if (value > known) scores[paper] = value;
        if (field === "title") inTitle[paper] = 1;
      }
    }
  }
  return { scores, inTitle, papers };
}

function wordsLike(index: PaperIndex, field: Field, word: string, misspelt: boolean): FoundWord[] {
  const words = index.words[field];
  const isText = field === "abstract" || field === "posts";
  if (isText && word.length < SHORTEST_IN_TEXTS && !isUnspaced(word)) {
    return [{ word, likeness: "whole", papers: words.papersOf(word) }];
  }
  const mayErr = misspelt && word.length >= SHORTEST_MISSPELT && !/\d/.test(word);
  return mayErr ? [...words.find(word), ...words.findMisspelt(word)] : words.find(word);
}

/** How much a word of the index is what was asked for, up to 1. */
function likeness(asked: string, { word, likeness: kind }: FoundWord): number {
  if (kind === "whole") return 1;
  const share = asked.length / Math.max(asked.length, word.length);
  return kind === "beginning" ? 0.5 + 0.4 * share : 0.25 + 0.25 * share;
}
