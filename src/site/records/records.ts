import type {
  Digest,
  Entry,
  FlatPaper,
  Metric,
  PaperLink,
  SocialPost,
  Tree,
} from "../../digest/types";
import type { Problem } from "../../problems/problem";
import type { ThemeOptions } from "../../options/types";
import type { RoutedTerm } from "../posts/routed-digest";

/**
 * The data of each node type as src/gatsby/nodes/type-defs.ts declares it, which a test compares; links are
 * ids of other nodes.
 */
export interface NodeRecords {
  HotPapersSite: SiteRecord;
  HotPapersDigest: DigestRecord;
  HotPapersEntry: EntryRecord;
  HotPapersSocialPost: SocialPostRecord;
  HotPapersPaper: PaperRecord;
  HotPapersPaperNeighbours: PaperNeighboursRecord;
  HotPapersSubject: SubjectRecord;
  HotPapersSubjectPapers: PapersRecord;
  HotPapersAuthor: AuthorRecord;
  HotPapersAuthorPapers: PapersRecord;
}

export type TypeName = keyof NodeRecords;

/** An image for those who link to a page. */
export interface SocialImageRecord {
  /** A path of the site, without path prefix, or absolute. */
  url: string;
  /** In pixels; `null` where they are not known. */
  width: number | null;
  height: number | null;
  alt: string;
}

/** A node to create: its type, id, parent and data. */
export type NodeRecord = {
  [T in TypeName]: { type: T; id: string; parent: string | null; data: NodeRecords[T] };
}[TypeName];

export interface SiteRecord
  extends
    Pick<ThemeOptions["site"], "title" | "description" | "language" | "social">,
    Pick<ThemeOptions, "words" | "hydrate"> {
  siteUrl: string | null;
  author: { name: string; url: string | null } | null;
  navigation: NonNullable<ThemeOptions["site"]["navigation"]>;
  /** Other places of the site, in the footer. */
  otherPages: { label: string; path: string }[];
  /** The paths of tags and categories that every digest has. */
  commonTerms: string[];
  homePath: string;
  /** `null` where there are no such pages. */
  topPath: string | null;
  trendsPath: string | null;
  searchPath: string | null;
  scoredBy: string;
  authorsPath: string | null;
  feedsPath: string | null;
  /** Whether pages describe themselves in the terms of schema.org. */
  structuredData: boolean;
  posts: Pick<ThemeOptions["posts"], "show" | "networks">;
}

export interface DigestRecord extends Omit<
  Digest,
  "category" | "tags" | "socialImage" | "entries"
> {
  path: string;
  category: RoutedTerm | null;
  tags: RoutedTerm[];
  socialImage: SocialImageRecord | null;
  entries: string[];
  entryCount: number;
  topEntries: string[];
  subjects: { code: string; name: string | null; path: string | null; count: number }[];
  problems: ProblemRecord[];
  previous: string | null;
  next: string | null;
  markdownRemark: string | null;
  /** `null` where the option leaves it out. */
  jsonLd: string | null;
}

/** A problem of a post, without its edits, which only the parser has. */
export type ProblemRecord = Omit<Problem, "edits" | "safe">;

export interface EntryRecord
  extends
    Pick<Entry, "domId" | "rank" | "metrics" | "notes">,
    Omit<FlatPaper, "key" | "arxivId" | "version"> {
  score: number;
  digest: string;
  /** Of the page of the digest that shows it. */
  path: string;
  paper: string;
  /** The pages of its authors, in their order; `null` for one without a page. */
  authorPaths: (string | null)[];
  posts: string[];
  coins: string | null;
}

export interface SocialPostRecord extends Omit<SocialPost, "tree"> {
  entry: string;
  textTree: Tree;
}

export interface PaperRecord extends FlatPaper {
  /** `null` where the site has no pages of papers. */
  path: string | null;
  href: string;
  primarySubject: string | null;
  firstSeen: string | null;
  lastSeen: string | null;
  score: number;
  scoreMetrics: Metric[];
  topRank: number;
  entries: string[];
  externalLinks: PaperLink[];
  /** `null` where the option leaves citations out. */
  bibtex: string | null;
  /** Of the file of the same, without path prefix. */
  bibtexPath: string | null;
  coins: string | null;
  citationMeta: { name: string; content: string }[];
  jsonLd: string | null;
  socialImage: SocialImageRecord | null;
}

/** What of a paper depends on all others. */
export interface PaperNeighboursRecord {
  higher: string | null;
  lower: string | null;
  related: string[];
}

export interface SubjectRecord {
  code: string;
  /** `null` where the site has no pages of subjects. */
  path: string | null;
  name: string | null;
  group: string | null;
  aliases: string[];
}

export interface AuthorRecord {
  name: string;
  slug: string;
  /** `null` where the author has too few papers for a page. */
  path: string | null;
}

/** The papers of a subject or of an author. */
export interface PapersRecord {
  papers: string[];
}
