import type { Network } from "../digest/types";
import type { MathSettings } from "../digest/parse-settings";
import type { OnProblem } from "../problems/on-problem";
import type { Words } from "../messages/words";

/** When the original of a post is loaded from its network: never, when its reader asks, or when it is in view. */
export type ShowPosts = "static" | "click" | "visible";

/** The theme's options with every default filled in. */
export interface ThemeOptions {
  site: {
    title: string;
    description: string;
    /** Absolute, without a slash at its end; empty where it is not set. */
    siteUrl: string;
    /** BCP 47 */
    language: string;
    author: { name: string; url: string } | null;
    /** `null`: the digests, the archive, the best papers, the tags, the subjects and each page of the author's. */
    navigation: { label: string; path: string }[] | null;
    social: { label: string; url: string }[];
  };
  paths: {
    /** Folders with `posts/` and `pages/`, absolute or from the site's root. */
    content: string[];
    /** Where the theme's pages stand in the site, with a slash at both ends. */
    basePath: string;
  };
  lists: {
    perPage: number;
    papersPerPage: number;
    topPapers: number;
    /** Which digests lists begin with. */
    sort: "newest" | "oldest";
  };
  papers: {
    /** Whether papers, subjects and authors have pages. */
    pages: boolean;
    /** How many papers give an author a page. */
    authorPapers: number;
    /** How many related papers a paper's page shows. */
    related: number;
  };
  archive: {
    /** How many papers the best of a month, of a year and of all time are; 0 for no such pages. */
    best: number;
    /** Whether there are pages of trends. */
    trends: boolean;
  };
  posts: {
    show: ShowPosts;
    /** Those whose posts are shown; others' posts are plain links. */
    networks: Network[];
    /** The ids of posts that are left out. */
    hidden: string[];
  };
  math: MathSettings;
  socialImages: {
    /** Whether each digest and article without an image of its own gets one. */
    digests: boolean;
    /** Whether each paper's page gets one. */
    papers: boolean;
    /** Font files, absolute or from the site's root, for what the theme's fonts lack. */
    fonts: string[];
  };
  feeds: {
    enabled: boolean;
    /** The most digests in a feed of digests. */
    digests: number;
    /** The most papers in a feed of papers. */
    papers: number;
    /** The score from which a paper is in the feed of top papers. */
    topScore: number;
  };
  /** Whether papers can be cited: BibTeX, RIS and CSL-JSON files, COinS and Highwire tags in pages. */
  citations: boolean;
  /** Whether JSON files and llms.txt are written. */
  data: boolean;
  /** Whether pages hold JSON-LD. */
  structuredData: boolean;
  /** What readers and search engines still ask of a site that the theme took the place of. */
  migration: {
    /** How many posts a page of its lists had; `null` where there was no such site. */
    postsPerPage: number | null;
    /** Whether gatsby-plugin-offline has left service workers behind. */
    serviceWorker: boolean;
    /** Whether search engines know `/sitemap.xml`. */
    sitemap: boolean;
  };
  /** The site's own words over those of its language. */
  words: Words;
  onProblem: OnProblem;
  hydrate: boolean;
}
