/** What `new` can make a digest from. */
export const SOURCES = ["ids", "json", "bib"] as const;

export type SourceName = (typeof SOURCES)[number];
