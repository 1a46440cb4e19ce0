import type { ArchivedPaper } from "../../statistics/archived-paper";
import { authorKey } from "./author-key";
import type { CollectedPaper } from "./collect-papers";

/** Returns the papers of the site as the archive counts them, in the same order. */
export function archivedPapers(collected: readonly CollectedPaper[]): ArchivedPaper[] {
  return collected.map(({ key, newest, standings }) => ({
    key,
    authors: [...new Set(newest.authors.map(authorKey))],
    subjects: newest.subjects,
    standings: standings.map(({ digest, entry }) => ({
      digest: digest.path,
      date: digest.file.digest.date,
      score: entry.score,
      posts: entry.posts.map(({ network, postId, url, author, handle }) => ({
        ...{ network, postId, url, author, handle },
      })),
    })),
  }));
}
