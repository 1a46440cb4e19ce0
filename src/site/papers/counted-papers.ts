import type { CountedAppearance, CountedPaper } from "../../statistics/counted-paper";
import { sharesOf } from "../../statistics/score";
import { authorKey } from "./author-key";
import type { CollectedPaper } from "./collect-papers";

/**
 * Returns the papers of the site in the form that statistics count, in the same order. Digests that are held count in
 * none, so a paper that no other has is left out.
 */
export function countedPapers(collected: readonly CollectedPaper[]): CountedPaper[] {
  return collected.flatMap(({ key, merged, appearances }) => {
    const counted = appearances.filter(({ digest }) => !digest.file.isHeld);
    if (counted.length === 0) return [];
    const authors = [...new Set(merged.authors.map(authorKey))];
    return [{ key, authors, subjects: merged.subjects, appearances: counted.map(countedOf) }];
  });
}

function countedOf({ digest, entry }: CollectedPaper["appearances"][number]): CountedAppearance {
  return {
    digest: digest.path,
    date: digest.file.digest.date,
    score: entry.score,
    scoreMetrics: entry.scoreMetrics,
    shares: sharesOf(entry.metrics),
    posts: entry.posts.map(({ network, postId, url, author, handle }) => ({
      ...{ network, postId, url, author, handle },
    })),
  };
}
