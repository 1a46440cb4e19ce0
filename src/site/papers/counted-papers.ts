import type { CountedPaper } from "../../statistics/counted-paper";
import { authorKey } from "./author-key";
import type { CollectedPaper } from "./collect-papers";

/** Returns the papers of the site in the form that statistics count, in the same order. */
export function countedPapers(collected: readonly CollectedPaper[]): CountedPaper[] {
  return collected.map(({ key, merged, appearances }) => ({
    key,
    authors: [...new Set(merged.authors.map(authorKey))],
    subjects: merged.subjects,
    appearances: appearances.map(({ digest, entry }) => ({
      digest: digest.path,
      date: digest.file.digest.date,
      score: entry.score,
      posts: entry.posts.map(({ network, postId, url, author, handle }) => ({
        ...{ network, postId, url, author, handle },
      })),
    })),
  }));
}
