import type { Metric } from "../digest/types";
import type { PaperOutput } from "./types";

/** The papers of a period: the best ones, those of a month of the archive, or those of a subject in a month. */
export interface PaperListOutput {
  of: "best" | "archive" | "subject";
  /** `2026-01`, `2026`, or empty for all time. */
  period: string;
  /** The subject's code, where it is that of a subject. */
  code: string | null;
  /** Of its page, from the site's root without path prefix, with a slash at both ends. */
  path: string;
  /** Absolute address of its page. */
  url: string;
  /** The highest score first, as the period has it. */
  papers: readonly ListedPaper[];
}

/** A paper with its numbers in the period. */
export interface ListedPaper {
  paper: PaperOutput;
  score: number;
  /** Those that the score is made of. */
  scoreMetrics: readonly Metric[];
}
