import type { Entry } from "../../digest/types";
import { pageOfPaper } from "../posts/digest-pages";
import type { RoutedDigest } from "../posts/routed-digest";
import type { ScoredEntry } from "../posts/scored-file";

/** A paper with all its appearances in digests. */
export interface CollectedPaper {
  key: string;
  /** Its data from its newest digest; missing values are from earlier digests. */
  merged: Entry;
  /** Oldest first. `path` is that of the digest's page that shows the entry. */
  appearances: { digest: RoutedDigest; entry: ScoredEntry; path: string }[];
}

/** Returns the papers of all digests (oldest first), in the order of their first appearance. */
export function collectPapers(digests: readonly RoutedDigest[]): CollectedPaper[] {
  const papers = new Map<string, CollectedPaper>();
  for (const digest of digests) {
    for (const [position, entry] of digest.file.digest.entries.entries()) {
      const known = papers.get(entry.key) ?? { key: entry.key, merged: entry, appearances: [] };
      known.merged = mergeEntries(known.merged, entry);
      known.appearances.push({ digest, entry, path: pageOfPaper(digest, position) });
      papers.set(entry.key, known);
    }
  }
  return [...papers.values()];
}

/** The newer data of a paper, with missing values from the older data. */
function mergeEntries(older: Entry, newer: Entry): Entry {
  const authors = newer.authors.length > 0 ? newer : older;
  return {
    ...newer,
    authors: authors.authors,
    moreAuthors: authors.moreAuthors,
    abstract: newer.abstract ?? older.abstract,
    subjects: newer.subjects.length > 0 ? newer.subjects : older.subjects,
    codeLinks: [...new Set([...newer.codeLinks, ...older.codeLinks])],
    lang: newer.lang ?? older.lang,
    version: newer.version ?? older.version,
  };
}
