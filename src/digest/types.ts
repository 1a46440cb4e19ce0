import type { Root } from "hast";
import type { EntryPlaces } from "./places";

/** A safe tree: every element, attribute and URL in it passed the allow-list, so it can be rendered as it is. */
export type Tree = Root;

/** A text twice: `text` plain, for sorting, searching and feeds; `tree` with its markup and its math. */
export interface RichText {
  text: string;
  tree: Tree;
}

/** The author's prose that belongs to no paper or post, and the number of its siblings before it. */
export interface ProseAfter extends RichText {
  /** In a digest: the number of entries before it. In an entry: the number of social posts before it. */
  after: number;
}

export type Template = "post" | "page";

/** What the front matter of a post says; absent or unusable values are `null`. */
export interface FrontMatter {
  title: string | null;
  /**
   * ISO 8601 with milliseconds, such as `2020-09-17T09:55:42.000Z`: in UTC, or with the offset that the author
   * gave, so that its day is the author's (`2026-03-26T23:30:00.000-05:00`).
   */
  date: string | null;
  /** The date as the author wrote it. */
  rawDate: string | null;
  template: Template | null;
  draft: boolean;
  slug: string | null;
  category: string | null;
  tags: string[];
  description: string | null;
  socialImage: string | null;
  /** A BCP 47 language tag. */
  lang: string | null;
}

/** One number of a paper's metrics line. */
export interface Metric {
  /** As written, in lower case: `retweets`, `favorites`; for a sign its meaning, such as `upvotes` for 👍. */
  name: string;
  value: number;
  /** When the number was taken, ISO 8601 in UTC, where the line says so. */
  asOf: string | null;
}

export interface PaperLink {
  /** As written: `abs`, `pdf`, `code`, `project page`. */
  label: string;
  /** Absolute, http or https. */
  url: string;
}

export type Network = "twitter" | "bluesky" | "mastodon";

/** A post on a social network, kept whole so that it reads without the network. */
export interface SocialPost extends RichText {
  network: Network;
  /** The network's own id, always a string: tweet ids do not fit a JavaScript number. */
  postId: string;
  /** Where the original is: absolute https, without tracking parameters. */
  url: string;
  /** The display name, or the handle where there is none. */
  author: string;
  /** With its `@`. */
  handle: string | null;
  lang: string | null;
  dir: "ltr" | "rtl" | "auto" | null;
  /** ISO 8601 in UTC. Exact where the id holds the time (Twitter, Mastodon). */
  date: string | null;
  /** What the network's own widget needs beside the url, such as Bluesky's `at://` uri. */
  embedUri: string | null;
  /** It has no other words than its paper's title. */
  repeatsTitle: boolean;
}

/** What a digest says of a paper itself. Records, views and outputs derive their papers from it. */
export interface Paper {
  /** Equal for the same paper in every digest (see paper-key.ts). */
  key: string;
  /** Without version: `2009.06732`, `math/0611800`. */
  arxivId: string | null;
  version: number | null;
  title: RichText;
  /** As the digest has them: `First Last`, sometimes `Last, Jr.` */
  authors: string[];
  /** The authors line ends in "et al." or "and others". */
  moreAuthors: boolean;
  links: PaperLink[];
  /** arXiv category codes as written, the primary one first. */
  subjects: string[];
  abstract: RichText | null;
  /** Addresses of its code: of its links, then repositories that its abstract and notes link to or name. */
  codeLinks: string[];
  /** The language of its title (BCP 47) as far as its words, or else those of its abstract, show it. */
  lang: string | null;
}

/** A paper whose texts are two fields each, plain and as a tree: how nodes and outputs hold it. */
export interface FlatPaper extends Omit<Paper, "title" | "abstract"> {
  title: string;
  titleTree: Tree;
  abstract: string | null;
  abstractTree: Tree | null;
}

/** One paper in one digest. */
export interface Entry extends Paper {
  /** The number in its heading, or its place (from 1) where the heading has none. */
  rank: number;
  /** Unique in the digest: the key, with `-2`, `-3` … for a repeat. */
  domId: string;
  metrics: Metric[];
  posts: SocialPost[];
  /** Prose after or between the social posts. */
  notes: ProseAfter[];
  places: EntryPlaces;
}

/** A post of the site: a digest of papers, or an ordinary article where it has no paper. */
export interface Digest extends FrontMatter {
  title: string;
  slug: string;
  template: Template;
  entries: Entry[];
  prose: ProseAfter[];
}
