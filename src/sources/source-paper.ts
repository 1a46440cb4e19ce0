import type { Metric, PaperLink } from "../digest/types";

/** A paper as a source has it. */
export interface SourcePaper {
  title: string;
  /** As `First Last`. */
  authors: string[];
  /** `abs` and `pdf` of arXiv first. */
  links: PaperLink[];
  /** Codes of arXiv, the primary one first. */
  subjects: string[];
  metrics: Metric[];
  abstract: string | null;
  /** Its title and abstract are TeX as arXiv has it, not plain text. */
  isTex: boolean;
}

/** Papers of a source, and what of it could not be read. */
export interface SourcePapers {
  papers: SourcePaper[];
  notes: string[];
}

/** Papers of a source, and the days, `2026-01-09`, that some of them say they are of. */
export interface DailyPapers extends SourcePapers {
  days: string[];
}
