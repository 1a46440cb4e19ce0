import type { PlacedTerm } from "./placed-digest";

/** A page to create: where, with which template, and what its query and component need to know. */
export type Route = { path: string } & (
  | { template: "digest"; context: { digestId: string } }
  | { template: "list"; context: ListContext }
  | { template: "term-index"; context: TermIndexContext }
  | { template: "archive"; context: ArchiveContext }
);

export type TermKind = "category" | "tag";
export type CountedTerm = PlacedTerm & { count: number };

/** What a list is of. */
export type ListSubject =
  | { kind: "home" }
  | { kind: TermKind; term: CountedTerm }
  /** Of the archive; `month` is 1 to 12. */
  | { kind: "month"; year: number; month: number };

/** A page of a list of digests. */
export interface ListContext {
  of: ListSubject;
  /** Node ids of its digests, newest first. */
  digestIds: string[];
  paging: {
    /** From 1. */
    page: number;
    pages: number;
    newerPath: string | null;
    olderPath: string | null;
  };
}

export interface TermIndexContext {
  kind: TermKind;
  /** Most used first. */
  terms: CountedTerm[];
}

export interface ArchiveContext {
  /** `null` for all years. */
  year: number | null;
  /** Newest first. */
  months: ArchiveMonth[];
}

export interface ArchiveMonth {
  year: number;
  /** 1 to 12 */
  month: number;
  path: string;
  yearPath: string;
  digestCount: number;
  paperCount: number;
}
