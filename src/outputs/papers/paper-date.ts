import { arxivMonth } from "../../arxiv/arxiv-month";
import { publisherDoi } from "./paper-address";
import type { PaperOutput } from "../types";

/** A date as exactly as it is known; `month` from 1, `day` only with a month. */
export interface PaperDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** Preprint servers such as bioRxiv put the day in the DOI: `10.1101/2020.09.15.298083`. */
const DOI_DAY = /\/((?:19|20)\d\d)\.(0[1-9]|1[0-2])\.(0[1-9]|[12]\d|3[01])\./;

/**
 * Returns the publication date of a paper, or `null` if it is unknown: the month in its arXiv identifier (of
 * its first version), the day in its DOI, or the year of the first digest that it stands in.
 */
export function paperDate(paper: PaperOutput): PaperDate | null {
  const arxiv = paper.arxivId === null ? null : arxivMonth(paper.arxivId);
  if (arxiv !== null) return { ...arxiv, day: null };
  const [inDoi, year, month, day] = DOI_DAY.exec(publisherDoi(paper) ?? "") ?? [];
  if (inDoi !== undefined) return { year: Number(year), month: Number(month), day: Number(day) };
  const [digestYear] = /^\d{4}/.exec(paper.firstSeen ?? "") ?? [];
  return digestYear === undefined ? null : { year: Number(digestYear), month: null, day: null };
}

/** Returns the known parts of a date, two digits each after the year, joined: `2020-09`, `2020/09`. */
export function joinDate({ year, month, day }: PaperDate, separator: "-" | "/"): string {
  const parts = [year, month, day].filter((part) => part !== null);
  return parts.map((part) => String(part).padStart(2, "0")).join(separator);
}
