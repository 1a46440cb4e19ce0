import type { Metric, ProseAfter } from "../../digest/types";
import type { TopOrder } from "../../statistics/top-papers";
import type { Score } from "../../statistics/score-rule";
import type { PeriodCounts } from "../../statistics/period-counts";
import type { Period } from "../../statistics/papers-by-period";
import type { QuotedAccount } from "../../statistics/quoted-accounts";
import type { FeedAddresses } from "../../outputs/output-paths";
import type { RoutedTerm } from "../posts/routed-digest";
import type { SiteRecord } from "../records/records";

/** A page as it is created. */
export type PlannedPage = Route & { context: PageContext };

/** The context of a page: that of its route, and what every page has. */
export type PageContext<Context = object> = Context & {
  /** Of the page, without path prefix: Gatsby renders HTML with the path `/*`. */
  pagePath: string;
  /** The date of the newest digest that it shows something of, ISO 8601 UTC; `null` where none has one. */
  updated: string | null;
  /** The files beside the page. */
  files: PageFile[];
};

/** A file that holds what a page shows in another form. */
export interface PageFile {
  format:
    "RSS" | "Atom" | "JSON Feed" | "BibTeX" | "RIS" | "CSL-JSON" | "JSON" | "OPML" | "Markdown";
  /** Its content: the same as the page, or the papers of its digests, all or the top ones. */
  of: "page" | "papers" | "top";
  /** From the site's root, without path prefix. */
  path: string;
  /** Its media type. */
  type: string;
}

/** A page to create: its path, its template, and the context for its query and component. */
export type Route = { path: string } & (
  | { template: "digest"; context: { digestId: string } }
  | { template: "long-digest"; context: LongDigestContext }
  | { template: "home"; context: HomeContext }
  | { template: "list"; context: ListContext }
  | { template: "term-index"; context: TermIndexContext }
  | { template: "archive"; context: ArchiveContext }
  | { template: "paper"; context: { paperId: string } }
  | { template: "subject"; context: SubjectContext }
  | { template: "subject-period"; context: SubjectPeriodContext }
  | { template: "subject-index"; context: SubjectIndexContext }
  | { template: "author"; context: AuthorContext }
  | { template: "author-index"; context: AuthorIndexContext }
  | { template: "feeds"; context: FeedsContext }
  | { template: "top"; context: TopContext }
  | { template: "trends"; context: TrendsContext }
  | { template: "search"; context: object }
  | { template: "not-found"; context: NotFoundContext }
  | { template: "reading-list"; context: ReadingListContext }
);

export type TermKind = "category" | "tag";
export type CountedTerm = RoutedTerm & { count: number };

/** The subject of a list. */
export type ListSubject =
  | { kind: "home" }
  | { kind: TermKind; term: CountedTerm }
  /**
   * Of the archive; `month` is 1 to 12. `topPath`: the best papers of that month, if there is such a page.
   */
  | { kind: "month"; year: number; month: number; topPath: string | null };

/** The position of a page in a list. */
export interface PagingContext {
  /** From 1. */
  page: number;
  pages: number;
  newerPath: string | null;
  olderPath: string | null;
  /** The pages to which it leads by number, itself among them, in order; empty if it is the only one. */
  numbers: { page: number; path: string }[];
  /** The parts of the list to which it leads, in order; empty where that would say nothing new. */
  jumps: Jump[];
  /** In a list of digests that begins with the oldest, the links to newer and older digests are swapped. */
  oldestFirst?: boolean;
}

/** A part of a list: a year with its months, or a letter. */
export interface Jump extends JumpPart {
  /** The months of a year that the page has; empty for others. */
  within: JumpPart[];
}

interface JumpPart {
  /** A period, or a letter. */
  part: string;
  /** Of the page on which it begins. */
  path: string;
  /** Whether this page has items of it. */
  isHere: boolean;
}

/** A page of a digest that has more papers than one page shows. */
export interface LongDigestContext {
  digestId: string;
  /** Node ids of the papers of this page, in order. */
  entryIds: string[];
  /** The prose of this page, by its position among the papers of this page. */
  prose: ProseAfter[];
  /** Of all papers of the digest: their number, the sums of their metrics, the best score. */
  paperCount: number;
  totals: Metric[];
  topScore: number;
  /** `null` if the option leaves it out. */
  jsonLd: string | null;
  paging: PagingContext;
}

/** The list of all feeds, by what they are of. */
export interface FeedsContext {
  groups: { title: string; feeds: { name: string; files: FeedAddresses }[] }[];
}

/** A page of a list of digests. */
export interface ListContext {
  of: ListSubject;
  /** Node ids of its digests, newest first. */
  digestIds: string[];
  paging: PagingContext;
}

/** The first page of the list of all digests. */
export interface HomeContext extends ListContext {
  /** The node id of the newest digest that has papers; none in a list that begins with the oldest. */
  newestIds: string[];
  recentTop: RecentTopContext | null;
  /** Node ids of the papers that `recentTop` names. */
  paperIds: string[];
}

/** The top papers and rising subjects at the time of the newest digest. */
export interface RecentTopContext {
  /** The date of that digest, ISO 8601 UTC. */
  until: string;
  week: TopPaper[];
  month: TopPaper[];
  /** The best papers of its calendar month, 1 to 12; `null` where there is no such page. */
  topOfMonth: { year: number; month: number; path: string } | null;
  /** Shares are from 0 to 1. */
  rising: { code: string; name: string | null; path: string | null; now: number; before: number }[];
  /** When the thirty days to that date begin, ISO 8601 UTC, and how many papers they have. */
  since: string;
  papers: number;
}

/** A top paper, with its score in its period. */
export interface TopPaper extends Score {
  /** Of its node. */
  id: string;
}

/** A page of the papers of a subject. */
export interface SubjectContext {
  subjectId: string;
  order: "date" | "score";
  /** How many papers it has in all. */
  count: number;
  /** Node ids of the papers of this page, in order. */
  paperIds: string[];
  datePath: string;
  /** `null` where the list is too short for a second order. */
  scorePath: string | null;
  paging: PagingContext;
  /**
   * The number of its papers in each of the archive's newest months, newest first, with the path of its page of
   * that month; empty if the page does not show it.
   */
  activity: { period: Period; papers: number; path: string | null }[];
  /** Its years and months that have pages, newest first, a year after its months; empty after the first page. */
  periods: TopPeriod[];
}

/** A page of the papers of a subject in a year or month. */
export interface SubjectPeriodContext {
  subjectId: string;
  /** Of the subject's papers of all time. */
  subjectPath: string;
  order: "date" | "score";
  period: TopPeriod;
  /** Node ids of the papers of this page, in order, for the page's query. */
  paperIds: string[];
  /** The same papers with their numbers in that period. */
  papers: TopContext["papers"];
  /** The paths of the same period in each order; a short list has one order. */
  datePath: string;
  scorePath: string | null;
  /** The best papers of that period, of all subjects; `null` where there is no such page. */
  topPath: string | null;
  /** The year of a month; empty for a year. */
  above: TopPeriod[];
  /** The nearest periods of the same length in which the subject has a page. */
  older: TopPeriod | null;
  newer: TopPeriod | null;
  /** The months of a year, newest first. */
  below: TopPeriod[];
  paging: PagingContext;
}

export interface SubjectIndexContext {
  groups: SubjectGroup[];
}

/** A page of the papers of an author. */
export interface AuthorContext {
  authorId: string;
  order: "date" | "score";
  /** How many papers they have in all. */
  count: number;
  /** Node ids of the papers of this page, in order. */
  paperIds: string[];
  datePath: string;
  /** `null` for a short list, which has one order. */
  scorePath: string | null;
  paging: PagingContext;
}

/** A page of the index of those authors who have pages, in one of two orders. */
export interface AuthorIndexContext {
  order: "papers" | "name";
  /** The number of authors in all. */
  count: number;
  /** Those of this page; in the order by name their names begin with the family name. */
  authors: { name: string; path: string; papers: number }[];
  papersPath: string;
  namePath: string;
  paging: PagingContext;
}

/** The page has no query, so its context has all of its data. */
export interface NotFoundContext {
  site: SiteRecord;
  /** Of the page of a paper with the key `ID`; `null` where papers have no pages. */
  paperPath: string | null;
}

/** The page has no query: it is filled in the reader's browser. Paths are of a paper with the key `ID`. */
export interface ReadingListContext {
  site: SiteRecord;
  /** Of its page; `null` where papers have no pages. */
  paperPath: string | null;
  /** Of its data, which citations are made of; `null` if the site has none. */
  dataPath: string | null;
  /** Of its BibTeX; `null` if the site has none. */
  bibtexPath: string | null;
}

/** A group of arXiv's taxonomy with the subjects that have papers. */
export interface SubjectGroup {
  /** `null` for subjects that arXiv does not know. */
  name: string | null;
  subjects: { code: string; name: string | null; path: string; count: number }[];
}

export interface TermIndexContext {
  kind: TermKind;
  /** Most used first. */
  terms: CountedTerm[];
}

export interface ArchiveContext {
  /** `null` for all years. */
  year: number | null;
  /** The best papers of that time; `null` where there is no such page. */
  topPath: string | null;
  /** Newest first. */
  months: ArchiveMonth[];
}

export interface ArchiveMonth {
  year: number;
  /** 1 to 12 */
  month: number;
  path: string;
  yearPath: string;
  digestCount: number;
  paperCount: number;
}

/** The best papers of a period, in one of two orders. */
export interface TopContext {
  period: TopPeriod;
  order: TopOrder;
  /** Node ids of its papers, best first, for the page's query. */
  paperIds: string[];
  /** The same papers with their numbers in that period. */
  papers: (TopPaper & { digests: number; lastSeen: string | null })[];
  /** Whether any paper of the period appears in more than one of its digests. */
  repeats: boolean;
  /** The paths of the same period in each order. */
  scorePath: string;
  digestsPath: string;
  /** The periods that contain this one, the shortest last. */
  above: TopPeriod[];
  /** The nearest periods of the same length that have papers. */
  older: TopPeriod | null;
  newer: TopPeriod | null;
  /** The periods within this one, newest first, a year after its months. */
  below: TopPeriod[];
}

/** A month, a year (without a month) or all time (without either). */
export interface TopPeriod {
  year: number | null;
  /** 1 to 12 */
  month: number | null;
  path: string;
  /** Of all its papers, not only the best. */
  paperCount: number;
}

/** A page of trends: of the whole archive, or of a year. */
export interface TrendsContext {
  /** A year; empty for all time. */
  period: Period;
  /** Newest first. */
  years: { period: Period; path: string }[];
  total: PeriodCounts;
  /** Every month, newest first, with the paths of its digests and of its best papers; `null` where there is none. */
  months: (PeriodCounts & { archivePath: string | null; topPath: string | null })[];
  /** The subjects with the most papers, their number of papers in each month, and the paths of its pages of these months. */
  subjects: { subjectId: string; total: number; papers: number[]; paths: (string | null)[] }[];
  /** Of the periods within it, newest first. */
  tops: PeriodTop[];
  accounts: QuotedAccount[];
  /** Node ids for the page's query, each once. */
  subjectIds: string[];
  paperIds: string[];
  authorIds: string[];
}

/** The leading papers and authors of a period. */
export interface PeriodTop {
  period: Period;
  /** The path with details: its page of trends, or of its best papers. */
  path: string | null;
  papers: TopPaper[];
  authors: { authorId: string; papers: number }[];
}
