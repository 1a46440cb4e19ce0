import { utcInstant } from "../../messages/utc-instant";
import { DATA_VERSION } from "./data-version";
import { titleText } from "../papers/paper-text";
import type { ScoreRule } from "../../statistics/score-rule";
import type { PaperOutput } from "../types";

/** `/data/papers.json`; schemas/papers.schema.json. */
export interface PapersJson {
  version: typeof DATA_VERSION;
  /** What scores are made of: the option `papers.score`. */
  scoredBy: ScoreRule;
  papers: PaperSummary[];
}

/** A paper in a list of papers. */
export interface PaperSummary extends Pick<
  PaperOutput,
  "key" | "url" | "arxivId" | "authors" | "firstSeen" | "score" | "metrics"
> {
  /** Math as Unicode. */
  title: string;
  /** The codes, the primary one first. */
  subjects: string[];
  /** The slugs of the digests that it stands in, oldest first. */
  digests: string[];
}

/** Returns the index of all papers, in the order given. */
export function papersJson(papers: readonly PaperOutput[], scoredBy: ScoreRule): PapersJson {
  return {
    version: DATA_VERSION,
    scoredBy,
    papers: papers.map((paper) => {
      const { key, url, arxivId, authors, subjects, firstSeen, score, metrics, appearances } =
        paper;
      return {
        ...{ key, url, arxivId, title: titleText(paper), authors },
        subjects: subjects.map(({ code }) => code),
        firstSeen: firstSeen && utcInstant(firstSeen),
        ...{ score, metrics },
        digests: [...new Set(appearances.map(({ digest }) => digest.slug))],
      };
    }),
  };
}
