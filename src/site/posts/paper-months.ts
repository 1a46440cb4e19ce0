import { arxivMonth } from "../../arxiv/arxiv-month";
import type { DigestFile } from "./digest-file";

/**
 * The first instant of the month in which a paper came to arXiv, in milliseconds since 1970 UTC, with its
 * identifier.
 */
export interface PaperMonth {
  arxivId: string;
  start: number;
  /** The place of the paper among the digest’s entries, from 0. */
  index: number;
}

/** Returns the months in the arXiv identifiers of a digest’s papers, oldest first. */
export function paperMonths({ digest }: DigestFile): PaperMonth[] {
  return digest.entries
    .flatMap(({ arxivId }, index): PaperMonth[] => {
      const found = arxivId === null ? null : arxivMonth(arxivId);
      if (arxivId === null || found === null) return [];
      return [{ arxivId, start: Date.UTC(found.year, found.month - 1), index }];
    })
    .sort((a, b) => a.start - b.start);
}

/** Returns a month’s name in data: `2020-09`. */
export function monthName({ start }: PaperMonth): string {
  return new Date(start).toISOString().slice(0, "YYYY-MM".length);
}
