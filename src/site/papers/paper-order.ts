import type { CollectedPaper } from "./collect-papers";
import { compareText } from "../../messages/compare-text";

/** Returns a paper's highest score in any digest. */
export function highestScore({ appearances }: CollectedPaper): number {
  return Math.max(...appearances.map(({ entry }) => entry.score));
}

/** Returns when a paper last stood in a digest, ISO 8601 UTC; empty where no date is known. */
export function lastSeen({ appearances }: Pick<CollectedPaper, "appearances">): string {
  return appearances.at(-1)?.digest.file.digest.date ?? "";
}

/** Returns papers by score, best first; equal ones by key. */
export function byScore(papers: readonly CollectedPaper[]): CollectedPaper[] {
  return [...papers].sort((a, b) => highestScore(b) - highestScore(a) || compareText(a.key, b.key));
}

/** Returns papers by the digest that they last stood in, newest first, and by score within it. */
export function byDate(papers: readonly CollectedPaper[]): CollectedPaper[] {
  return [...papers].sort(
    (a, b) =>
      compareText(lastSeen(b), lastSeen(a)) ||
      highestScore(b) - highestScore(a) ||
      compareText(a.key, b.key),
  );
}
