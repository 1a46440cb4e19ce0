import { parseAuthorName } from "./author-name";
import type { AuthorName } from "./author-name";
import { doi, sourceUrl } from "./paper-address";
import { paperDate } from "./paper-date";
import { subjectLabel } from "./subject-label";
import { abstractText, titleText } from "./paper-text";
import type { PaperOutput } from "../types";

export type CslName = { family: string; given?: string; suffix?: string } | { literal: string };

/** An item of CSL-JSON, https://github.com/citation-style-language/schema, version 1.0.2: what is unknown is left out. */
export interface CslItem {
  id: string;
  /** What CSL calls preprints. */
  type: "article";
  title: string;
  author?: CslName[];
  /** Year, month from 1, day, as far as they are known. */
  issued?: { "date-parts": [number[]] };
  abstract?: string;
  keyword?: string;
  genre?: "preprint";
  publisher?: "arXiv";
  /** `arXiv:2009.06732` */
  number?: string;
  DOI?: string;
  URL: string;
}

/** Returns a paper as an item of CSL-JSON; its id is the paper's key. */
export function cslItem(paper: PaperOutput): CslItem {
  const item: CslItem = {
    id: paper.key,
    type: "article",
    title: titleText(paper),
    URL: sourceUrl(paper),
  };
  const date = paperDate(paper);
  const abstract = abstractText(paper);
  const paperDoi = doi(paper);
  if (paper.authors.length > 0) item.author = paper.authors.map(parseAuthorName).map(cslName);
  if (date !== null) {
    const { year, month, day } = date;
    item.issued = { "date-parts": [[year, month, day].filter((part) => part !== null)] };
  }
  if (abstract !== null) item.abstract = abstract;
  if (paper.subjects.length > 0) item.keyword = paper.subjects.map(subjectLabel).join(", ");
  if (paperDoi !== null) item.DOI = paperDoi;
  if (paper.arxivId !== null) {
    item.genre = "preprint";
    item.publisher = "arXiv";
    item.number = `arXiv:${paper.arxivId}`;
  }
  return item;
}

function cslName(name: AuthorName): CslName {
  if (name.group !== null) return { literal: name.group };
  const { family, given, suffix } = name;
  return {
    family,
    ...(given === null ? {} : { given }),
    ...(suffix === null ? {} : { suffix }),
  };
}
