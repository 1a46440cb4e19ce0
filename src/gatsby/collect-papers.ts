import type { Entry } from "../digest/types";
import type { PlacedDigest } from "./placed-digest";

/** A paper with every place that it has in a digest. */
export interface CollectedPaper {
  key: string;
  /** As the newest of its digests tells it. */
  newest: Entry;
  /** Oldest first. */
  standings: { digest: PlacedDigest; entry: Entry }[];
}

/** Returns the papers of all digests (oldest first), in the order of their first appearance. */
export function collectPapers(digests: readonly PlacedDigest[]): CollectedPaper[] {
  const papers = new Map<string, CollectedPaper>();
  for (const digest of digests) {
    for (const entry of digest.file.digest.entries) {
      const known = papers.get(entry.key) ?? { key: entry.key, newest: entry, standings: [] };
      known.newest = entry;
      known.standings.push({ digest, entry });
      papers.set(entry.key, known);
    }
  }
  return [...papers.values()];
}
