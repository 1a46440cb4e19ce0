import type { PlacedTerm } from "./placed-digest";

/** A page to create: where, with which template, and what its query and component need to know. */
export type Route = { path: string } & (
  | { template: "digest"; context: { digestId: string } }
  | { template: "page"; context: { digestId: string } }
  | { template: "home"; context: ListContext }
  | { template: "term"; context: ListContext & { kind: TermKind; name: string; count: number } }
  | { template: "term-index"; context: { kind: TermKind; terms: CountedTerm[] } }
  | { template: "archive"; context: { months: ArchiveMonth[] } }
  | { template: "archive-period"; context: ArchivePeriodContext }
);

export type TermKind = "category" | "tag";
export type CountedTerm = PlacedTerm & { count: number };

/** What a page of a list shows. */
export interface ListContext {
  /** Node ids of its digests, newest first. */
  digestIds: string[];
  page: number;
  pages: number;
  newerPath: string | null;
  olderPath: string | null;
}

export interface ArchiveMonth {
  year: number;
  /** 1 to 12 */
  month: number;
  path: string;
  digestCount: number;
  paperCount: number;
}

export interface ArchivePeriodContext {
  year: number;
  /** `null` for the whole year. */
  month: number | null;
  digestIds: string[];
  archivePath: string;
}
