import type { SourcePaper } from "../../sources/source-paper";

/** A paper that a digest is to have. */
export type NewPaper = SourcePaper;

/** A digest that is to be written. */
export interface NewDigest {
  title: string;
  /** `2026-01-09`. */
  date: string;
  slug: string;
  draft: boolean;
  category: string | null;
  tags: string[];
  description: string | null;
  papers: NewPaper[];
}
