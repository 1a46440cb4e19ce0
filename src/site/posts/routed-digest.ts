import type { Template } from "../../digest/types";
import type { DigestFile } from "./digest-file";

/** Where the pages of digests and terms stand: paths of the site by slug. */
export interface DigestPaths {
  digest: (template: Template, slug: string) => string;
  category: (slug: string) => string;
  tag: (slug: string) => string;
}

/** A tag or a category with the path of its page. */
export interface RoutedTerm {
  name: string;
  path: string;
}

/** A post that has its place in the site. */
export interface RoutedDigest {
  file: DigestFile;
  /** Unique in the site: the post's slug, with a suffix where it is taken. */
  slug: string;
  path: string;
  category: RoutedTerm | null;
  tags: RoutedTerm[];
}
