import type { CollectedPaper } from "./collect-papers";
import { byScore } from "./paper-order";

/** The keys of the papers before and after one in the order by score of its main subject. */
export interface Neighbours {
  higher: string | null;
  lower: string | null;
}

/** Returns the neighbours of each paper by its key; a paper without subjects has none. */
export function subjectNeighbours(papers: readonly CollectedPaper[]): Map<string, Neighbours> {
  const bySubject = new Map<string, CollectedPaper[]>();
  for (const paper of papers) {
    const [main] = paper.merged.subjects;
    if (main === undefined) continue;
    const known = bySubject.get(main) ?? [];
    known.push(paper);
    bySubject.set(main, known);
  }
  const neighbours = new Map<string, Neighbours>();
  for (const ofSubject of bySubject.values()) {
    const ordered = byScore(ofSubject);
    ordered.forEach(({ key }, i) => {
      neighbours.set(key, {
        higher: ordered[i - 1]?.key ?? null,
        lower: ordered[i + 1]?.key ?? null,
      });
    });
  }
  return neighbours;
}
