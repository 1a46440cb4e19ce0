/** What `new` can make a digest from: sources that it asks, and what it is given. */
export const SOURCES = ["arxiv", "huggingface", "ids", "json", "bib", "ris"] as const;

export type SourceName = (typeof SOURCES)[number];
