import type { Metric, Network, PaperLink, Tree } from "../digest/types";

/** A site as its feeds, citations and data files name it. */
export interface SiteOutput {
  title: string;
  description: string;
  /** Absolute address of the site's home, with path prefix and base path, ending in a slash. */
  homeUrl: string;
  /** BCP 47 */
  language: string;
  author: { name: string; url: string | null } | null;
}

/** A paper as citations, feeds and data files tell it. */
export interface PaperOutput {
  key: string;
  /** Absolute address of its page. */
  url: string;
  arxivId: string | null;
  version: number | null;
  title: string;
  titleTree: Tree;
  /** As the digest has them: `First Last`, sometimes `Last, Jr.` */
  authors: string[];
  moreAuthors: boolean;
  abstract: string | null;
  abstractTree: Tree | null;
  links: PaperLink[];
  /** The primary one first. */
  subjects: { code: string; name: string | null }[];
  codeLinks: string[];
  /** When the first digest that it stands in came out, ISO 8601 UTC. */
  firstSeen: string | null;
  /** Its highest score in any digest. */
  score: number;
  /** Oldest first. */
  standings: StandingOutput[];
}

/** A paper's place in one digest. */
export interface StandingOutput {
  digest: { slug: string; title: string; url: string; date: string | null };
  rank: number;
  score: number;
  metrics: Metric[];
  posts: PostOutput[];
}

/** A social post as feeds and data files tell it. */
export interface PostOutput {
  network: Network;
  postId: string;
  url: string;
  author: string;
  handle: string | null;
  lang: string | null;
  /** ISO 8601 UTC */
  date: string | null;
  text: string;
  tree: Tree;
}

/** A digest or article as feeds and data files tell it. */
export interface DigestOutput {
  slug: string;
  /** Absolute address of its page. */
  url: string;
  title: string;
  /** ISO 8601 UTC */
  date: string | null;
  description: string | null;
  lang: string | null;
  category: string | null;
  tags: string[];
  prose: { after: number; text: string; tree: Tree }[];
  entries: { rank: number; score: number; domId: string; metrics: Metric[]; paper: PaperOutput }[];
}
