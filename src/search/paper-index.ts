import type { SearchedPaper } from "./searched-paper";
import { runsOf, wordsOf } from "./words-of";
import { WordIndex } from "./word-index";

/** Where words of a paper are, the most telling first. */
export type Field = "title" | "authors" | "abstract" | "posts";
export const FIELDS: readonly Field[] = ["title", "authors", "abstract", "posts"];

/** The papers that are searched, by number, and the words of their fields. Files are added as they arrive. */
export class PaperIndex {
  readonly papers: SearchedPaper[] = [];
  readonly words: Readonly<Record<Field, WordIndex>> = {
    ...{ title: new WordIndex(), authors: new WordIndex() },
    ...{ abstract: new WordIndex(), posts: new WordIndex() },
  };
  /** The words of each title in order, folded, a space before each. */
  readonly titles: string[] = [];
  /** How many words each title has. */
  readonly lengths: number[] = [];
  readonly #numbers = new Map<string, number>();

  /** Adds a paper after those that are there. */
  add(paper: SearchedPaper): void {
    const number = this.papers.push(paper) - 1;
    this.#numbers.set(paper.key, number);
    this.words.title.add(number, wordsOf(paper.title));
    const runs = runsOf(paper.title);
    this.titles.push(` ${runs.join(" ")}`);
    this.lengths.push(runs.length);
  }

  /** Adds what a later file says of a paper that is there. */
  complete(
    number: number,
    facts: Partial<Pick<SearchedPaper, "authors" | "moreAuthors" | "abstract" | "posts">>,
  ): void {
    const paper = this.papers[number];
    if (paper === undefined) return;
    Object.assign(paper, facts);
    for (const name of facts.authors ?? []) this.words.authors.add(number, wordsOf(name));
    if (facts.abstract) this.words.abstract.add(number, wordsOf(facts.abstract));
    for (const post of facts.posts ?? []) this.words.posts.add(number, wordsOf(post));
  }

  /** Makes what was added found by the beginnings of its words. */
  sort(): void {
    for (const field of FIELDS) this.words[field].sort();
  }

  /** Returns the number of the paper with a key, `undefined` if it is not there. */
  numberOf(key: string): number | undefined {
    return this.#numbers.get(key);
  }
}
