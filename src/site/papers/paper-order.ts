import { compareInstants } from "../../messages/utc-instant";
import type { CollectedPaper } from "./collect-papers";
import { compareText } from "../../messages/compare-text";

/** Returns a paper's highest score in any digest. */
function highestScore({ appearances }: CollectedPaper): number {
  return Math.max(...appearances.map(({ entry }) => entry.score));
}

/** Returns the date of a paper's newest digest, ISO 8601 UTC; empty if no date is known. */
export function lastSeen({ appearances }: Pick<CollectedPaper, "appearances">): string {
  return appearances.at(-1)?.digest.file.digest.date ?? "";
}

/** Returns papers ordered by score, highest first; ties by key. */
export function byScore(papers: readonly CollectedPaper[]): CollectedPaper[] {
  return [...papers].sort((a, b) => highestScore(b) - highestScore(a) || compareText(a.key, b.key));
}

/** Returns papers ordered by their newest digest, newest first, and by score within a digest. */
export function byDate(papers: readonly CollectedPaper[]): CollectedPaper[] {
  return [...papers].sort(
    (a, b) =>
      compareInstants(lastSeen(b) || null, lastSeen(a) || null) ||
      highestScore(b) - highestScore(a) ||
      compareText(a.key, b.key),
  );
}
