import type { Template } from "../../digest/types";
import type { ScoredFile } from "./scored-file";

/** Functions that return the paths of digests and terms by slug. */
export interface DigestPaths {
  digest: (template: Template, slug: string) => string;
  /** Of all pages of a digest of so many papers, at least one. */
  digestPages: (path: string, papers: number) => string[];
  category: (slug: string) => string;
  tag: (slug: string) => string;
}

/** A tag or a category with the path of its page. */
export interface RoutedTerm {
  name: string;
  path: string;
}

/** A post with its path in the site. */
export interface RoutedDigest {
  file: ScoredFile;
  /** Unique in the site: the post's slug, with a suffix if it is taken. */
  slug: string;
  path: string;
  /** The paths of its pages, of which the first is `path`; only a long digest has more than one. */
  pages: string[];
  category: RoutedTerm | null;
  tags: RoutedTerm[];
}
