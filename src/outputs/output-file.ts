import type { Messages } from "../messages/messages";
import type { FeedLimits } from "./feeds/feed-limits";
import type { SubjectOutput, TermOutput } from "./output-terms";
import type { DigestOutput, PaperOutput, SiteOutput } from "./types";

/** A text of the site beside its pages, in UTF-8. */
export interface OutputFile {
  /** From the site's root, without path prefix, not percent-encoded: `/papers/2009.06732.bib`. */
  path: string;
  /** Its media type. */
  type: string;
  /** Makes the file, which costs nothing before; what it keeps is one feed at the most. */
  content: () => string;
}

/** Any file beside the pages: one of those, or one whose bytes come from elsewhere, such as an image of a post. */
export interface PublicFile extends Omit<OutputFile, "content"> {
  content: () => string | Uint8Array;
}

/** A whole site to make files of. Drafts are not among it. Paths and addresses are those of the pages. */
export interface OutputInput {
  /** Feeds are of use only where `homeUrl` is absolute. */
  site: SiteOutput;
  paths: OutputPaths;
  digests: readonly DigestOutput[];
  papers: readonly PaperOutput[];
  tags: readonly TermOutput[];
  categories: readonly TermOutput[];
  subjects: readonly SubjectOutput[];
  /** English where they are left out. */
  messages?: Messages;
  options: OutputOptions;
}

/** Where the files stand that are beside no page of theirs alone, as folders: without path prefix, a slash at both ends. */
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
  citations: boolean;
  /** With llms.txt. */
  data: boolean;
}
