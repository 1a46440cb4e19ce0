import { compareInstants } from "../../messages/utc-instant";
import type { DigestOutput, PaperOutput } from "../types";
import { compareText } from "../../messages/compare-text";

/**
 * Returns the newest digests, at most `limit`; digests without a date come last, ties are ordered by slug.
 */
export function newestDigests(digests: readonly DigestOutput[], limit: number): DigestOutput[] {
  return digests
    .toSorted((a, b) => compareInstants(b.date, a.date) || compareText(a.slug, b.slug))
    .slice(0, limit);
}

/** Returns the papers whose last digest is the newest, at most `limit`; those of one digest by their rank in it. */
export function newestPapers(papers: readonly PaperOutput[], limit: number): PaperOutput[] {
  const rank = ({ appearances }: PaperOutput) => appearances.at(-1)?.rank ?? 0;
  return papers
    .map((paper) => ({ paper, seen: lastSeen(paper) }))
    .sort(
      (a, b) =>
        compareInstants(b.seen, a.seen) ||
        rank(a.paper) - rank(b.paper) ||
        compareText(a.paper.key, b.paper.key),
    )
    .slice(0, limit)
    .map(({ paper }) => paper);
}

/** Returns the date of a paper's newest digest, ISO 8601 UTC, or `null`. */
export function lastSeen({ appearances }: PaperOutput): string | null {
  return appearances.findLast(({ digest }) => digest.date !== null)?.digest.date ?? null;
}
