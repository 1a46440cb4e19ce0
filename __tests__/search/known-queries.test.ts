import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PaperIndex } from "../../src/search/paper-index";
import { searchPapers } from "../../src/search/search-papers";
import { corpusInput } from "../outputs/corpus-input";
import { KNOWN_QUERIES } from "./known-queries";
import { indexOf } from "./search-of";

// Real digests, which stand beside the repository where its makers have them and are no part of it.
const POSTS = join(__dirname, "../../../shared/corpus/posts");
const hasCorpus = existsSync(POSTS);
if (!hasCorpus) console.warn(`Skipped: the corpus of real digests is not at ${POSTS}.`);

(hasCorpus ? describe : describe.skip)("over the papers of real digests", () => {
  let index: PaperIndex;

  beforeAll(() => {
    index = indexOf(corpusInput(POSTS).papers);
  });

  test("at least 38 of 40 queries have their paper among the first three", () => {
    const places = KNOWN_QUERIES.map(([query, key]) => {
      const { papers } = searchPapers(index, query);
      return { query, place: papers.findIndex((number) => index.papers[number]?.key === key) };
    });
    const missed = places.filter(({ place }) => place < 0 || place > 2);
    expect(KNOWN_QUERIES).toHaveLength(40);
    expect(missed.length <= 2 ? [] : missed).toEqual([]);
  });
});
