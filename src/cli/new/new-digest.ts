import type { Metric, PaperLink } from "../../digest/types";

/** A paper that a digest is to have. */
export interface NewPaper {
  title: string;
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
