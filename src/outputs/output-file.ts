import type { Messages } from "../messages/messages";
import type { FeedLimits } from "./feeds/feed-limits";
import type { PaperListOutput } from "./paper-list";
import type { MarkdownPages } from "./markdown-pages";
import type { CitationFormat } from "./citation-formats";
import type { AuthorOutput, SubjectOutput, TermOutput } from "./output-terms";
import type { DigestOutput, PaperOutput, SiteOutput } from "./types";

/** A text of the site beside its pages, in UTF-8. */
export interface OutputFile {
  /** From the site's root, without path prefix, not percent-encoded: `/papers/2009.06732.bib`. */
  path: string;
  /** Its media type. */
  type: string;
  /** Makes the file on demand; at most one feed is kept in memory. */
  content: () => string;
}

/** Any file beside the pages: one of those, or one whose bytes come from elsewhere, such as an image of a post. */
export interface PublicFile extends Omit<OutputFile, "content"> {
  content: () => string | Uint8Array;
}

/** A whole site to make files from, without drafts. Paths and addresses are those of the pages. */
export interface OutputInput {
  /** Feeds are useful only if `homeUrl` is absolute. */
  site: SiteOutput;
  paths: OutputPaths;
  digests: readonly DigestOutput[];
  papers: readonly PaperOutput[];
  tags: readonly TermOutput[];
  categories: readonly TermOutput[];
  subjects: readonly SubjectOutput[];
  authors: readonly AuthorOutput[];
  /** Of papers by period. */
  lists: readonly PaperListOutput[];
  /** English where they are left out. */
  messages?: Messages;
  options: OutputOptions;
}

/** The folders of files that belong to no single page: without path prefix, with a slash at both ends. */
export interface OutputPaths {
  /** The site's home. */
  home: string;
  /** Of all papers. */
  papers: string;
  /** Of those with a high score. */
  topPapers: string;
  paper: (key: string) => string;
  digest: (slug: string) => string;
}

/** Which files the site has, by group. */
export interface OutputOptions {
  feeds: FeedLimits | false;
  citations: { paperFormats: readonly CitationFormat[] } | false;
  /** With llms.txt. */
  data: boolean;
  markdown: MarkdownPages;
  /** What the search of the site loads. */
  search?: SearchOptions | false;
}

/** Where search has its files, and what it has to know of addresses. */
export interface SearchOptions {
  /** The path of its page, with a slash at both ends, without path prefix. */
  folder: string;
  /** Where papers have their pages, with path prefix; `ID` stands for the key. */
  page: string;
}
