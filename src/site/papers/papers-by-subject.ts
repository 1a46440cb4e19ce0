import type { CollectedPaper } from "./collect-papers";

/**
 * Returns the papers of each subject by its code, in the same order. The newest digest of a paper decides its
 * subjects.
 */
export function papersBySubject(papers: readonly CollectedPaper[]): Map<string, CollectedPaper[]> {
  const subjects = new Map<string, CollectedPaper[]>();
  for (const paper of papers) {
    for (const code of new Set(paper.merged.subjects)) {
      const known = subjects.get(code) ?? [];
      known.push(paper);
      subjects.set(code, known);
    }
  }
  return subjects;
}
