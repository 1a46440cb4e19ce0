import type { DigestOutput, PaperOutput } from "./types";

/** A tag or a category with its digests. */
export interface TermOutput {
  name: string;
  /** Of its page, from the site's root without path prefix, with a slash at both ends. */
  path: string;
  /** Absolute address of its page. */
  url: string;
  digests: readonly DigestOutput[];
}

/** A subject with its papers. */
export interface SubjectOutput {
  /** Such as `cs.LG`. */
  code: string;
  name: string | null;
  /** Of its page, from the site's root without path prefix, with a slash at both ends. */
  path: string;
  /** Absolute address of its page. */
  url: string;
  papers: readonly PaperOutput[];
}

/** An author who has a page. */
export interface AuthorOutput {
  name: string;
  /** Of the page, from the site's root without path prefix, with a slash at both ends. */
  path: string;
  /** Absolute address of the page. */
  url: string;
  papers: readonly PaperOutput[];
}
