/** The formats of citation files, by the names that options have for them. */
export const CITATION_FORMATS = ["bibtex", "ris", "csl-json"] as const;

export type CitationFormat = (typeof CITATION_FORMATS)[number];
