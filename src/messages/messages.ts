/** Every word of the interface in one language. Words that carry a value are functions of it. */
export interface Messages {
  /** The language of these words, BCP 47. */
  lang: string;

  skipToContent: string;
  navigation: string;
  colorScheme: string;
  colorSchemes: { system: string; light: string; dark: string };

  home: string;
  /** The link to the newest digest's papers on home. */
  today: string;
  latestDigests: string;
  /** The heading of a list that begins with the oldest. */
  allDigests: string;
  /** A heading that names a page of a list after its first. */
  onPage: (heading: string, page: number) => string;

  /** Headings of the papers that led a span of time; `day` is the day that it ends with. */
  ledWeek: (day: string) => string;
  ledMonth: (day: string) => string;
  risingSubjects: string;
  /** What the shares beside rising subjects are of: so many papers of the days from `since` to `until`. */
  risingNote: (papers: number, since: string, until: string) => string;
  /** A subject's share of the papers before, in percent. */
  shareBefore: (share: string) => string;
  /** The link to the papers of a digest that a list leaves out. */
  morePapers: (count: number) => string;

  digests: (count: number) => string;
  papers: (count: number) => string;
  /** The number and the name of a metric, such as "159 retweets"; a name it does not know stays as it is. */
  metric: (name: string, value: number) => string;
  /** Stands between the numbers of a paper. */
  betweenMetrics: string;
  /** The name of a metric alone, in the form that goes with its number. */
  metricName: (name: string, value: number) => string;
  /** Stands before the time when numbers were taken. */
  counted: string;
  /** What the scores of a list are made of, in a line; `counts` are in words. */
  scoreOf: (counts: string) => string;
  /** The same of all scores of the site, in the footer. */
  scoreNote: (counts: string) => string;
  /** What scores may be made of. `shares` are likes, and reposts up to a quarter of these. */
  scoreParts: { shares: string; sum: string; likes: string; reposts: string; upvotes: string };
  /** What scores are made of, and what stands in for it where a paper lacks it. */
  scoreElse: (counts: string, others: string) => string;
  /** Stands before a score. */
  score: string;
  /** A paper's place in a digest. */
  rank: (rank: number) => string;

  outline: string;
  /** The choice of how much of each abstract is shown. */
  view: string;
  views: { compact: string; full: string };
  draft: string;
  category: string;
  tags: string;
  tag: string;
  categories: string;

  /** The summary of the authors that are folded away. */
  moreAuthors: (count: number) => string;
  /** Ends a list of authors that goes on in the paper itself. */
  andOthers: string;

  /** The name of a list of papers. */
  listOfPapers: string;
  /** The item of a menu that copies the address of a paper. */
  copyLink: string;
  copyLinkTo: (title: string) => string;
  /** Short words for links: to a paper's repository, and to its citation. */
  codeLink: string;
  citeLink: string;
  /** The button that copies the text beside it. */
  copy: string;
  copied: string;
  /** Links in posts whose addresses say nothing. */
  linkWords: { photo: string; link: string };
  /** Stand before those whose posts only repeat the title, alone or after posts that say more. */
  postedBy: string;
  alsoPostedBy: string;

  networks: { twitter: string; bluesky: string; mastodon: string };
  showOriginal: string;
  showOriginalOf: (author: string, network: string) => string;
  postWithoutText: (network: string) => string;
  postLoading: string;
  postFailed: string;

  table: string;
  code: string;
  formula: string;
  /** The heading of the footnotes of a text. */
  footnotes: string;
  /** Stands before the number of a footnote in the name of the link back to it. */
  backToReference: string;

  pages: string;
  newer: string;
  older: string;
  /** The name of the numbers of pages, for screen readers. */
  pageOf: (page: number, pages: number) => string;
  /** The way through a list that is neither by date nor by score. */
  previousPage: string;
  nextPage: string;
  /** The years, months or letters of a list, to which its pages lead. */
  parts: string;
  /** The way through the papers of a digest on several pages. */
  previousPapers: string;
  nextPapers: string;
  neighbours: string;
  newerDigest: string;
  olderDigest: string;

  /** The appearances of a paper. */
  inDigests: string;
  cite: string;
  citationFiles: string;
  /** Where a paper can be read and discussed beside its own links. */
  elsewhere: string;
  codeOfPaper: string;
  relatedPapers: string;
  /** The way to the papers with the next higher and lower score in a subject. */
  neighboursIn: (subject: string) => string;
  higherIn: (subject: string) => string;
  lowerIn: (subject: string) => string;

  subjects: string;
  /** Before the other codes of a subject. */
  alsoAs: (codes: string) => string;
  /** The group of the subjects that arXiv does not know. */
  otherSubjects: string;
  /** The title of the part of a list that is of a year or a month. */
  inPeriod: (heading: string, period: string) => string;
  order: string;
  byDate: string;
  byScore: string;
  higherScores: string;
  lowerScores: string;
  /** The title of a list that is in this order. */
  orderedByScore: (heading: string) => string;

  /** The index of the authors who have pages, and the orders of it. */
  authors: string;
  authorCount: (count: number) => string;
  byPapers: string;
  byName: string;
  /** The title of a list that is in this order. */
  orderedByName: (heading: string) => string;

  /** The formats of a page for other programs. */
  files: string;
  /** The list of all feeds. */
  feeds: string;
  /** The name of a feed of papers. */
  papersFeed: string;
  /** The name of a feed or file as part of what it belongs to: a site, or what its content is. */
  partOf: (whole: string, part: string) => string;
  topPapers: string;
  /** The name of the feed of papers with at least this score. */
  topPapersFeed: (score: number) => string;

  archive: string;
  archiveOf: (period: string) => string;

  /** The label of the best papers in the navigation. */
  best: string;
  bestOf: (period: string) => string;
  allTime: string;
  allSubjects: string;
  /** How many papers of a period are shown, if there are more. */
  bestOfPapers: (count: number, papers: number) => string;
  byDigests: string;
  /** The title of a list that is in this order. */
  orderedByDigests: (heading: string) => string;
  /** Why this order of a period equals the order by score. */
  noneRepeated: string;
  months: string;
  nearbyPeriods: string;
  earlierPeriod: string;
  laterPeriod: string;
  trends: string;
  trendsOf: (period: string) => string;
  /** How papers and shares are counted. */
  trendsNote: string;
  allYears: string;
  shares: (count: number) => string;
  papersByMonth: string;
  sharesByMonth: string;
  subjectsByMonth: string;
  subjectsNote: string;
  /** The text of a chart for screen readers: its span, its highest value and the month of that value. */
  chartNote: (from: string, to: string, most: string, month: string) => string;
  /** A month of a chart and its value. */
  monthValue: (month: string, value: string) => string;
  /** The summary of the table below a chart, and the names of its columns. */
  numbers: string;
  columns: { month: string; digests: string; papers: string; shares: string };
  /** The heading of the top papers and authors of each period. */
  leaders: string;
  /** Stands before the authors who have most papers of a period. */
  mostPapers: string;
  quotedAccounts: string;
  posts: (count: number) => string;

  emptyList: string;
  emptyPost: string;
  noPosts: { heading: string; intro: string; after: string; example: string };

  notFound: { heading: string; text: string };
  /** Where papers are, by an address with `ID` in it. */
  paperAddress: (address: string) => string;
  /** Says of a paper, by its arXiv identifier, that it is not on the site, and the link to it. */
  paperNotHere: (id: string) => string;
  readOnArxiv: string;

  /** The link to the page of search, its heading, and its button. */
  search: string;
  /** The words of the search box. */
  searching: {
    label: string;
    close: string;
    /** What a query may have. */
    help: string;
    loading: string;
    loadingTexts: string;
    /** The button that loads the texts that are not loaded unasked. */
    olderTexts: string;
    none: string;
    /** Says that words like those asked for were taken too. */
    similar: string;
    failed: string;
    offline: string;
    retry: string;
    /** The queries that this browser remembers. */
    last: string;
    clear: string;
    more: string;
    allResults: string;
    /** Before a line of the abstract, or of a post, that has the words. */
    abstract: string;
    post: string;
  };
  /** Stands before links, on a page of search without script. */
  searchNeedsScript: string;
  /** How many papers a query finds without some of its words. */
  searchWithout: (words: string, count: string) => string;
  searchUnread: (words: string) => string;
  /** The button of a paper, beside its links, whose menu passes it on, and what is in that menu beside `copyLink`. */
  share: string;
  copyMarkdown: string;
  /** Opens the menu of the system. */
  shareElsewhere: string;
  /** Said where something cannot be had without a connection. */
  offline: string;
  notCopied: string;
  /** The dialog that tells of keys, and what each key does. */
  keys: {
    title: string;
    note: string;
    on: string;
    close: string;
    down: string;
    up: string;
    open: string;
    pdf: string;
    unfold: string;
    unfoldAll: string;
    posts: string;
    save: string;
    hide: string;
    undo: string;
    cite: string;
    markdown: string;
    link: string;
    previous: string;
    next: string;
    search: string;
    help: string;
  };
  /** The button that saves a paper to the reader's list. */
  save: string;
  /** Marks what came out since the reader's last visit. */
  newWord: string;
  /** What the script of that button says: its other buttons, what was done, and why it could not be. */
  keeping: {
    done: string;
    hide: string;
    undo: string;
    saidRead: string;
    saidDone: string;
    saidHidden: string;
    saidDeleted: string;
    absent: string;
    full: string;
    broken: string;
    newer: string;
  };
  /** What is new to a reader; `digests` and `papers` are in words. */
  sinceVisit: (digests: string, papers: string) => string;
  /** The label of the reader's list in the navigation. */
  saved: string;
  /** The page of the reader's list. */
  readingList: {
    heading: string;
    intro: string;
    needsScript: string;
    toRead: string;
    done: string;
    hidden: string;
    states: string;
    empty: string;
    again: string;
    remove: string;
    noteAndTags: string;
    note: string;
    tags: string;
    tag: string;
    allTags: string;
    more: string;
    export: string;
    exportNote: string;
    link: string;
    import: string;
    preview: string;
    previewNew: string;
    previewChanged: string;
    previewSame: string;
    add: string;
    cancel: string;
    notAList: string;
    missing: string;
    absent: string;
    full: string;
    broken: string;
    newer: string;
    saveStored: string;
    startAnew: string;
  };
  /** The bar that narrows a list: its name, its fields and what is in them. */
  narrow: {
    title: string;
    q: string;
    subject: string;
    subjectNone: string;
    all: string;
    author: string;
    from: string;
    until: string;
    code: string;
    sort: string;
    sortNone: string;
    score: string;
    date: string;
    reverse: string;
    none: string;
    copyAll: string;
    thisPage: string;
    search: string;
    byTitle: string;
  };
  /** How many rows are shown, and of how many. */
  narrowShown: (shown: string, all: string) => string;
  /** How many rows there would be without a filter, where there are none. */
  narrowWithout: (filter: string, count: string) => string;
  /** The name of the button that takes a filter away, with the number of rows that it alone leaves. */
  narrowRemove: (filter: string, count: string) => string;
  narrowTooMany: (count: string) => string;
  /** The button that takes in the other pages of a list, and what it says meanwhile. */
  narrowAllPages: (pages: string) => string;
  narrowLoading: (page: string, pages: string) => string;
}
