import type { MathSettings } from "../digest/parse-settings";
import type { Network } from "../digest/types";
import type { CustomMessages } from "../messages/custom-messages";
import type { FeedLimits } from "../outputs/feeds/feed-limits";
import type { CitationFormat } from "../outputs/citations/citation-formats";
import type { OnProblem, RuleLevels } from "../problems/on-problem";
import type { ScoreRule } from "../statistics/score-rule";

/** Hosts that pages may ask beside their own, by what for, as sources of a Content-Security-Policy. */
export type CspHosts = Partial<
  Record<"script" | "style" | "connect" | "frame" | "img" | "form", string[]>
>;

/** The hosts that read a file of headers in the site's root. */
export type HeadersHost = "netlify" | "cloudflare";

/** When the original of a post is loaded from its network: never, when its reader asks, or when it is in view. */
export type ShowPosts = "static" | "click" | "visible";

/**
 * The theme's options with every default filled in. What each is for is said once, in the schema, of which
 * docs/reference/options.md is made; here stands what is known of a value once it is resolved.
 */
export interface ThemeOptions {
  site: {
    title: string;
    description: string;
    /** Absolute, without a slash at its end; empty where it is not set. */
    siteUrl: string;
    /** BCP 47 */
    language: string;
    /** `url` is empty where it is not set. */
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
  archive: { best: number; trends: boolean };
  dates: {
    /** What becomes of a post whose date is still to come. */
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
