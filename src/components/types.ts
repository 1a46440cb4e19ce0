import type { Digest, Entry, Metric, Paper, PaperLink, SocialPost } from "../digest/types";
import type { CustomMessages } from "../messages/custom-messages";
import type { ShowPosts } from "../options/types";
import type { Score, ScoreRule } from "../statistics/score-rule";

/** What every page knows of its site. */
export interface SiteInfo {
  title: string;
  description: string;
  /** Absolute, without a slash at its end; `null` where the site has none configured. */
  siteUrl: string | null;
  /** The language of the interface, BCP 47. */
  lang: string;
  author: { name: string; url: string | null } | null;
  navigation: NavigationLink[];
  /** Other places of the site, shown in the footer. */
  otherPages?: readonly NavigationLink[] | undefined;
  /** The paths of tags and categories that every digest has, which tell nothing of one. */
  commonTerms?: readonly string[] | undefined;
  /** Where the site's author is elsewhere; shown in the footer. */
  social: { label: string; url: string }[];
  /** The site's own home: `/`, or the base path. */
  homePath: string;
  /** The best papers of all time; `null` on a site without such pages. */
  topPath: string | null;
  trendsPath: string | null;
  /** Where papers are searched; left out on a site without search. */
  searchPath?: string | null | undefined;
  /** What scores are made of; `robust` where it is left out. */
  scoredBy?: ScoreRule | undefined;
  /** The index of authors; `null` where none has a page. */
  authorsPath: string | null;
  /** The list of all feeds, where there are any. */
  feedsPath?: string | null | undefined;
  /** The site's own words over those of its language. */
  words?: CustomMessages | undefined;
  /** Left out: all networks' posts, whose originals load when the reader asks. */
  posts?: SocialPostSettings | undefined;
}

/** How social posts are shown. */
export interface SocialPostSettings {
  /** When the original takes the place of the stored text: never, on a click, or in view. */
  show: ShowPosts;
  /** The networks whose posts are shown; others' posts are plain links. */
  networks: readonly string[];
}

export interface NavigationLink {
  label: string;
  /** A path of the site, or an absolute URL. */
  path: string;
}

/** A page of a long list. Paths are null where there is no such page. */
export interface Paging {
  page: number;
  pages: number;
  newerPath: string | null;
  olderPath: string | null;
  /** The pages to which it leads by number, itself among them, in order; those between two of them are left out. */
  numbers?: readonly { page: number; path: string }[];
  /** The parts to which it leads, in the order of the list. */
  jumps?: readonly JumpView[] | undefined;
  /** The list begins with the oldest: `newerPath` leads to the page before, which holds older ones. */
  oldestFirst?: boolean | undefined;
}

/** A part of a list: a period, such as `2026` or `2026-01`, or a letter. */
export interface JumpPartView {
  part: string;
  /** The page on which it begins. */
  path: string;
  /** Whether the page that shows this has some of it. */
  isHere: boolean;
}

/** A part of a list; that of a year with its months, where the page has some of it. */
export interface JumpView extends JumpPartView {
  within: readonly JumpPartView[];
}

/** Feeds of one kind, each with the paths of its files. */
export interface FeedGroupView {
  title: string;
  feeds: readonly { name: string; files: { rss: string; atom: string; json: string } }[];
}

/** A tag or a category. */
export interface TermView {
  name: string;
  path: string;
  /** How many digests carry it, where a list says so. */
  count?: number | undefined;
}

export interface SubjectView {
  /** Such as `cs.LG`. */
  code: string;
  /** Such as `Machine Learning`; `null` for a code that arXiv does not know. */
  name: string | null;
  /** Its page, where it has one. */
  path: string | null;
  /** How many papers of the digest have it, where that is known. */
  count?: number | undefined;
}

export type MetricView = Metric;

/** A link, its `label` as it is to be shown. */
export type LinkView = PaperLink;

export type SocialPostView = SocialPost;

/** One paper on a digest page. */
export interface EntryView
  extends
    Omit<Paper, "key" | "version" | "authors" | "subjects">,
    Pick<Entry, "rank" | "domId" | "metrics" | "posts" | "notes"> {
  score: number;
  /** Of the paper, on the whole site; what the reader's list knows it by. */
  key?: string | undefined;
  /** Where its title leads: the paper's page, or arXiv or the first link on a site without such pages. */
  href: string | null;
  authors: AuthorView[];
  subjects: SubjectView[];
  /** What reference managers read off the page (https://ocoins.info), as a query string. */
  coins?: string | null | undefined;
  /** Of the file with its citation, a path of the site. */
  bibtexPath?: string | null | undefined;
}

/** The head of a paper: on a digest's page with its links, in a list without. */
export type HeadView = Pick<
  EntryView,
  "rank" | "domId" | "title" | "href" | "authors" | "moreAuthors" | "subjects" | "metrics" | "score"
> &
  Partial<
    Pick<EntryView, "key" | "arxivId" | "links" | "codeLinks" | "bibtexPath" | "lang" | "coins">
  >;

/** One of the first papers of a digest in a list. */
export interface TopEntryView extends Pick<Entry, "domId" | "title" | "metrics"> {
  score: number;
  /** The paper's page; without one its title leads to its place in the digest. */
  path?: string | null | undefined;
  /** The page of the digest that shows it, where that is not the first. */
  digestPath?: string | undefined;
  coins?: string | null | undefined;
}

/** A digest in a list. */
export interface DigestCardView extends Pick<Digest, "title" | "date" | "draft" | "description"> {
  path: string;
  /** 0 for an ordinary article. */
  entryCount: number;
  /** Its first papers, as many as the site's options say. */
  topEntries: TopEntryView[];
  /** The subjects of its papers, most frequent first. */
  subjects: SubjectView[];
}

/** The newest digest on the site's home: the heads of its papers, in its own order. */
export interface NewestDigestView extends Pick<
  DigestCardView,
  "title" | "path" | "date" | "draft" | "description"
> {
  heads: HeadView[];
}

/** A paper that leads a span of time, with its score in that time. */
export interface TopPaperView extends Pick<Paper, "title">, Score {
  path: string;
  coins?: string | null | undefined;
}

/** What stands out when the newest digest comes out. */
export interface RecentTopView {
  /** When that was, ISO 8601 UTC. */
  until: string;
  /** The leading papers of the seven and of the thirty days to that time; empty where they tell nothing new. */
  week: TopPaperView[];
  month: TopPaperView[];
  /** The best papers of its calendar month; `null` where there is no such page. */
  topOfMonth: (PeriodView & { path: string }) | null;
  /** Subjects with a larger share of the papers of those thirty days than of those before; shares are of 0 to 1. */
  rising: { code: string; name: string | null; path: string | null; now: number; before: number }[];
  /** When those thirty days begin, ISO 8601 UTC, and how many papers they have. */
  since: string;
  papers: number;
}

export interface NeighbourView extends Pick<Digest, "title" | "date"> {
  path: string;
}

/** A whole digest or article. */
export interface DigestView extends Pick<
  Digest,
  "title" | "date" | "draft" | "lang" | "description" | "prose"
> {
  category: TermView | null;
  tags: TermView[];
  entries: EntryView[];
  /** Of all its papers, if `entries` are only those of one of its pages. */
  all?: { paperCount: number; totals: MetricView[]; topScore: number };
  older: NeighbourView | null;
  newer: NeighbourView | null;
}

/** A month of the archive. */
export interface ArchiveMonthView {
  year: number;
  /** 1 to 12 */
  month: number;
  path: string;
  /** The page of its year, where there is one. */
  yearPath?: string | undefined;
  digestCount: number;
  paperCount: number;
}

/** An author, with a page where the site has one for them. */
export interface AuthorView {
  name: string;
  path: string | null;
}

/** A paper in a list of papers. */
export interface PaperRowView
  extends Pick<Paper, "title" | "moreAuthors" | "codeLinks" | "lang">, Score {
  path: string;
  /** On the whole site; what the reader's list knows it by. */
  key?: string | undefined;
  authors: AuthorView[];
  /** How many digests it stood in, where the list says so. */
  digests?: number | undefined;
  /** The date of the newest digest that it stands in, ISO 8601 UTC. */
  lastSeen: string | null;
  subjects: SubjectView[];
  coins?: string | null | undefined;
}

/** A paper's place in one digest, on the paper's own page. */
export interface AppearanceView extends Pick<
  Entry,
  "domId" | "rank" | "metrics" | "posts" | "notes"
> {
  score: number;
  digestTitle: string;
  /** Of the page of the digest that shows it. */
  path: string;
  /** ISO 8601 UTC */
  date: string | null;
}

/** A citation to copy and its files to download; addresses are paths of the site. */
export interface CiteView {
  bibtex: string;
  files: LinkView[];
  /** The path of the data that a script makes RIS of; `null` if there is a RIS file, or no data. */
  risData: string | null;
}

/** Everything about a paper. */
export interface PaperView extends Omit<Paper, "version" | "authors" | "subjects"> {
  authors: AuthorView[];
  /** Where else the paper is looked at: alphaXiv, Hugging Face, Semantic Scholar … */
  externalLinks: LinkView[];
  subjects: SubjectView[];
  score: number;
  /** Newest first. */
  appearances: AppearanceView[];
  cite: CiteView | null;
  /** The neighbours by score among the papers of its main subject. */
  higher: { title: string; path: string } | null;
  lower: { title: string; path: string } | null;
  /** The most alike first. */
  related: PaperRowView[];
}

/** What a month or a longer period of the archive had. */
export interface PeriodCountsView {
  /** Such as `2026-01` or `2026`; empty for all time. */
  period: string;
  digests: number;
  papers: number;
  /** The sum of its papers' likes and reposts. */
  shares: number;
}

/** What a month had, and where more of it is told: its digests, its best papers; `null` where nowhere. */
export interface MonthCountsView extends PeriodCountsView {
  archivePath: string | null;
  topPath: string | null;
}

/** A subject's papers over time. */
export interface SubjectTrendView extends SubjectView {
  /** How many papers of the whole period have it. */
  total: number;
  /** How many of each month, in the order of the months. */
  papers: readonly number[];
  /** Its pages of these months; `null` where it has none. */
  paths: readonly (string | null)[];
}

/** What leads a period. */
export interface PeriodTopView {
  period: string;
  /** Where more of it is told: its page of trends, or of its best papers. */
  path: string | null;
  papers: TopPaperView[];
  authors: (AuthorView & { papers: number })[];
}

/** Who wrote posts about papers. */
export interface AccountView extends Pick<SocialPost, "network" | "handle"> {
  name: string;
  posts: number;
  papers: number;
}

/** A group of arXiv's taxonomy with the subjects that the site has papers of. */
export interface SubjectGroupView {
  /** `null` for subjects that arXiv does not know. */
  name: string | null;
  subjects: { code: string; name: string | null; path: string; count: number }[];
}

/** A month, a year (without a month) or all time (without either). */
export interface PeriodView {
  year: number | null;
  /** 1 to 12 */
  month: number | null;
}

/** A period that the best papers are shown of. */
export interface TopPeriodView extends PeriodView {
  path: string;
  /** Of all its papers, not only the best. */
  paperCount: number;
}
