import type { MathSettings } from "../digest/parse-settings";
import type { Network } from "../digest/types";
import type { CustomMessages } from "../messages/custom-messages";
import type { FeedLimits } from "../outputs/feeds/feed-limits";
import type { MarkdownPages } from "../outputs/markdown-pages";
import type { CitationFormat } from "../outputs/citation-formats";
import type { OnProblem, RuleLevels } from "../problems/on-problem";
import type { ScoreRule } from "../statistics/score-rule";

/** Hosts that pages may request besides their own, by the kind of request, as sources of a Content-Security-Policy. */
export type CspHosts = Partial<
  Record<"script" | "style" | "connect" | "frame" | "img" | "form", string[]>
>;

/** The hosting services that read a file of headers in the site's root. */
export type HeadersHost = "netlify" | "cloudflare";

/** When the original of a post is loaded from its network: never, after a click, or when it is in view. */
export type ShowPosts = "static" | "click" | "visible";

/**
 * The theme's options with every default filled in. The schema describes each option, and docs/reference/options.md is
 * generated from it; the comments here say only what holds for a value once it is resolved.
 */
export interface ThemeOptions {
  site: {
    title: string;
    description: string;
    /** Absolute, without a slash at its end; empty if it is not set. */
    siteUrl: string;
    /** BCP 47 */
    language: string;
    /** `url` is empty if it is not set. */
    author: { name: string; url: string } | null;
    navigation: { label: string; path: string }[] | null;
    social: { label: string; url: string }[];
  };
  paths: {
    /** Absolute or from the site's root. */
    content: string[];
    /** With a slash at both ends. */
    basePath: string;
    markdownRemark: "auto" | boolean;
  };
  lists: {
    perPage: number;
    papersPerPage: number;
    topPapers: number;
    sort: "newest" | "oldest";
  };
  papers: {
    pages: boolean;
    authorPapers: number;
    related: number;
    /** One of `SCORE_RULES`, or the name of a metric in lower case. */
    score: ScoreRule;
  };
  archive: { best: number; trends: boolean; subjectPapers: number };
  dates: {
    /** How a post with a date in the future is treated. */
    future: "hold" | "publish";
  };
  posts: {
    show: ShowPosts;
    networks: Network[];
    hidden: string[];
  };
  math: MathSettings;
  socialImages: {
    digests: boolean;
    papers: boolean;
    /** Absolute or from the site's root. */
    fonts: string[];
  };
  feeds: FeedLimits & { enabled: boolean };
  citations: {
    enabled: boolean;
    /** Of the files of a single paper. */
    paperFormats: CitationFormat[];
  };
  data: boolean;
  markdown: MarkdownPages;
  search: { enabled: boolean };
  structuredData: boolean;
  security: {
    csp: boolean | CspHosts;
    headers: HeadersHost | "none";
  };
  migration: { postsPerPage: number | null; serviceWorker: boolean; sitemap: boolean };
  words: CustomMessages;
  onProblem: OnProblem;
  rules: RuleLevels;
  hydrate: boolean;
}
