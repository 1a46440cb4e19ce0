import { parseAuthorName } from "./author-name";
import type { AuthorName } from "./author-name";
import { doi, sourceUrl } from "./paper-address";
import { paperDate } from "./paper-date";
import { subjectLabel } from "./subject-label";
import { cslTitle } from "./csl-title";
import { paperKind } from "./paper-kind";
import { abstractText } from "./paper-text";
import type { PaperOutput } from "../types";

export type CslName = { family: string; given?: string; suffix?: string } | { literal: string };

/** An item of CSL-JSON, https://github.com/citation-style-language/schema, version 1.0.2: what is unknown is left out. */
export interface CslItem {
  id: string;
  /** `article` is what CSL calls preprints. */
  type: "article" | "paper-conference" | "article-journal" | "document";
  /** With `<i>`, `<b>`, `<sup>` and `<sub>`, the markup of CSL. */
  title: string;
  author?: CslName[];
  /** Year, month from 1, day, as far as they are known. */
  issued?: { "date-parts": [number[]] };
  abstract?: string;
  keyword?: string;
  genre?: "preprint";
  /** The server of a preprint. */
  publisher?: string;
  /** `arXiv:2009.06732` */
  number?: string;
  DOI?: string;
  URL: string;
}

const CSL_TYPES = {
  preprint: "article",
  conference: "paper-conference",
  journal: "article-journal",
  document: "document",
} as const;

/** Returns a paper as an item of CSL-JSON; its id is the paper's key. */
export function cslItem(paper: PaperOutput): CslItem {
  const { type, repository } = paperKind(paper);
  const item: CslItem = {
    id: paper.key,
    type: CSL_TYPES[type],
    title: cslTitle(paper.titleTree),
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
  if (type === "preprint") item.genre = "preprint";
  if (repository !== null) item.publisher = repository;
  if (paper.arxivId !== null) item.number = `arXiv:${paper.arxivId}`;
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
