import { isOneEditFrom } from "./one-edit";

/** How a word of the index is like one that was asked for. */
export type Likeness = "whole" | "beginning" | "misspelt";

/** The papers that have a word, by their numbers, each once and in ascending order. */
export interface FoundWord {
  word: string;
  likeness: Likeness;
  papers: readonly number[];
}

/** The words of one field of many papers. Papers are added in the order of their numbers. */
export class WordIndex {
  readonly #papers = new Map<string, number[]>();
  #sorted: string[] = [];
  #added: string[] = [];

  add(paper: number, words: Iterable<string>): void {
    for (const word of words) {
      const known = this.#papers.get(word);
      if (known === undefined) {
        this.#papers.set(word, [paper]);
        this.#added.push(word);
      } else if (known.at(-1) !== paper) known.push(paper);
    }
  }

  /** Makes the words that were added since the last call found by their beginnings. */
  sort(): void {
    if (this.#added.length === 0) return;
    this.#sorted = merged(this.#sorted, this.#added.sort());
    this.#added = [];
  }

  /** Returns the papers that have exactly this word. */
  papersOf(word: string): readonly number[] {
    return this.#papers.get(word) ?? [];
  }

  /** Returns the words that begin with `start`, itself among them. */
  find(start: string): FoundWord[] {
    const found: FoundWord[] = [];
    for (let at = firstAt(this.#sorted, start); at < this.#sorted.length; at += 1) {
      const word = this.#sorted[at] ?? "";
      if (!word.startsWith(start)) break;
      const likeness = word === start ? "whole" : "beginning";
      found.push({ word, likeness, papers: this.papersOf(word) });
    }
    return found;
  }

  /**
   * Returns the words whose beginning is `start` with one letter changed, added, left out or swapped with the next. Only words
   * that begin with one of its first two letters are looked at, a tenth of all: the first letter is hardly ever another one.
   */
  findMisspelt(start: string): FoundWord[] {
    const [first = "", second = ""] = start;
    return [...new Set([first, second])]
      .flatMap((letter) => this.#beginningWith(letter))
      .filter((word) => isOneEditFrom(start, word))
      .map((word) => ({ word, likeness: "misspelt", papers: this.papersOf(word) }));
  }

  #beginningWith(letter: string): string[] {
    return this.#sorted.slice(
      firstAt(this.#sorted, letter),
      firstAt(this.#sorted, letter + "\u{10ffff}"),
    );
  }
}

/** The position of the first word that is not before `start`. */
function firstAt(sorted: readonly string[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merged(a: readonly string[], b: readonly string[]): string[] {
  if (a.length === 0) return [...b];
  const all: string[] = [];
  let at = 0;
  for (const word of b) {
    for (let next = a[at]; next !== undefined && next < word; next = a[at]) {
      all.push(next);
      at += 1;
    }
    all.push(word);
  }
  return [...all, ...a.slice(at)];
}
