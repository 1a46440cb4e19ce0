import type { Network } from "../digest/types";
import type { Words } from "../messages/words";
import type { OnProblem } from "../problems/on-problem";
import type { ShowPosts } from "./types";

/**
 * What a site may write under `options`; docs/reference/options.md says what each is for. An interface would not be
 * assignable to what Gatsby's `GatsbyConfig` takes for options, which has an index signature.
 */
export type ThemeOptionsInput = {
  site?: {
    title?: string;
    description?: string;
    siteUrl?: string;
    language?: string;
    author?: { name: string; url?: string } | null;
    navigation?: { label: string; path: string }[] | null;
    social?: { label: string; url: string }[];
  };
  paths?: {
    content?: string | string[];
    basePath?: string;
  };
  lists?: {
    perPage?: number;
    papersPerPage?: number;
    topPapers?: number;
    sort?: "newest" | "oldest";
  };
  papers?: {
    pages?: boolean;
    authorPapers?: number;
    related?: number;
  };
  archive?: { best?: number; trends?: boolean };
  posts?: {
    show?: ShowPosts;
    networks?: Network[];
    hidden?: string[];
  };
  math?: {
    enabled?: boolean;
    macros?: Record<string, string>;
  };
  socialImages?: { digests?: boolean; papers?: boolean; fonts?: string[] };
  feeds?: {
    enabled?: boolean;
    digests?: number;
    papers?: number;
    topScore?: number;
  };
  citations?: boolean;
  data?: boolean;
  structuredData?: boolean;
  migration?: { postsPerPage?: number | null; serviceWorker?: boolean; sitemap?: boolean };
  words?: Words;
  onProblem?: OnProblem;
  hydrate?: boolean;
};
