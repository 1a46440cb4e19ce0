import type { Strings } from "../strings/strings";
import { outputCitations } from "./output-citations";
import { outputData } from "./output-data";
import { outputFeeds } from "./output-feeds";
import type { SubjectOutput, TermOutput } from "./output-terms";
import { DEFAULT_FEED_LIMITS, type FeedLimits } from "./planned-feeds";
import type { DigestOutput, PaperOutput, SiteOutput } from "./types";

/** A file of the site beside its pages, in UTF-8. */
export interface OutputFile {
  /** From the site's root, without path prefix, not percent-encoded: `/papers/2009.06732.bib`. */
  path: string;
  /** Its media type. */
  type: string;
  /** Makes the file, which costs nothing before; what it keeps is one feed at the most. */
  content: () => string;
}

/** A whole site to make files of. Drafts are not among it. Paths and addresses are those of the pages. */
export interface OutputInput {
  /** Feeds are of use only where `homeUrl` is absolute. */
  site: SiteOutput;
  /** Where the site's home is, from the root without path prefix, with a slash at both ends. */
  basePath: string;
  digests: readonly DigestOutput[];
  papers: readonly PaperOutput[];
  tags: readonly TermOutput[];
  categories: readonly TermOutput[];
  subjects: readonly SubjectOutput[];
  /** English where they are left out. */
  words?: Strings;
  options: OutputOptions;
}

/** Which files the site has, by group. */
export interface OutputOptions {
  /** `true` is `DEFAULT_FEED_LIMITS`. */
  feeds: boolean | FeedLimits;
  citations: boolean;
  /** With llms.txt. */
  data: boolean;
}

/** Returns every file that the site has beside its pages. The same input gives the same bytes, anywhere and anytime. */
export function outputFiles(input: OutputInput): OutputFile[] {
  const { feeds, citations, data } = input.options;
  const limits = feeds === true ? DEFAULT_FEED_LIMITS : feeds;
  return [
    ...(limits === false ? [] : outputFeeds(input, limits)),
    ...(citations ? outputCitations(input) : []),
    ...(data ? outputData(input) : []),
  ];
}
