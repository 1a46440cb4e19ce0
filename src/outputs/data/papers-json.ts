import { utcInstant } from "../../messages/utc-instant";
import { DATA_VERSION } from "./data-version";
import { titleText } from "../papers/paper-text";
import type { PaperOutput } from "../types";

/** `/data/papers.json`; docs/reference/data/papers.schema.json. */
export interface PapersJson {
  version: typeof DATA_VERSION;
  papers: PaperSummary[];
}

/** A paper in a list of papers. */
export interface PaperSummary extends Pick<
  PaperOutput,
  "key" | "url" | "arxivId" | "authors" | "firstSeen" | "score"
> {
  /** Math as Unicode. */
  title: string;
  /** The codes, the primary one first. */
  subjects: string[];
  /** The slugs of the digests that it stands in, oldest first. */
  digests: string[];
}

/** Returns the index of all papers, in the order given. */
export function papersJson(papers: readonly PaperOutput[]): PapersJson {
  return {
    version: DATA_VERSION,
    papers: papers.map((paper) => {
      const { key, url, arxivId, authors, subjects, firstSeen, score, appearances } = paper;
      return {
        ...{ key, url, arxivId, title: titleText(paper), authors },
        subjects: subjects.map(({ code }) => code),
        firstSeen: firstSeen && utcInstant(firstSeen),
        score,
        digests: [...new Set(appearances.map(({ digest }) => digest.slug))],
      };
    }),
  };
}
