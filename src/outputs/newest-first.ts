import { lastSeen } from "./paper-item";
import type { DigestOutput, PaperOutput } from "./types";

/** Returns the newest digests, at most `limit`; those without a date come last, equal ones by slug. */
export function newestDigests(digests: readonly DigestOutput[], limit: number): DigestOutput[] {
  return digests
    .toSorted((a, b) => compare(b.date ?? "", a.date ?? "") || compare(a.slug, b.slug))
    .slice(0, limit);
}

/** Returns the papers whose last digest is the newest, at most `limit`; those of one digest by their rank in it. */
export function newestPapers(papers: readonly PaperOutput[], limit: number): PaperOutput[] {
  const rank = ({ standings }: PaperOutput) => standings.at(-1)?.rank ?? 0;
  return papers
    .map((paper) => ({ paper, seen: lastSeen(paper) ?? "" }))
    .sort(
      (a, b) =>
        compare(b.seen, a.seen) ||
        rank(a.paper) - rank(b.paper) ||
        compare(a.paper.key, b.paper.key),
    )
    .slice(0, limit)
    .map(({ paper }) => paper);
}

/** By code units: the machine's language has no say in it. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
