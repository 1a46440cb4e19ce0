import type { SourcePapers } from "../../sources/source-paper";

/** What a source has for a digest. */
export interface FoundPapers extends SourcePapers {
  /** Why there is nothing to do, though nothing is wrong; `null` if there is something. */
  nothing: string | null;
  /** Why what it has must not become a digest; `null` if it may. */
  refused: string | null;
}

/** Returns papers that may become a digest. */
export function found({ papers, notes }: SourcePapers): FoundPapers {
  return { papers, notes, nothing: null, refused: null };
}

/** Returns that there is nothing to do, and why. */
export function nothing(reason: string): FoundPapers {
  return { papers: [], notes: [], nothing: reason, refused: null };
}

/** Returns that there must be no digest of what a source says, and why. */
export function refused(reason: string): FoundPapers {
  return { papers: [], notes: [], nothing: null, refused: reason };
}
