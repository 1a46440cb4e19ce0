import { compareInstants } from "../../messages/utc-instant";
import { highestScored } from "../../statistics/highest-scored";
import type { ScoredEntry } from "../posts/scored-file";
import type { CollectedPaper } from "./collect-papers";
import { compareText } from "../../messages/compare-text";

/** Returns the entry of the digest in which a paper has its highest score, its last one if several are equal. */
export function bestEntry({ appearances }: Pick<CollectedPaper, "appearances">): ScoredEntry {
  return highestScored(appearances.map(({ entry }) => entry));
}

function highestScore(paper: CollectedPaper): number {
  return bestEntry(paper).score;
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
