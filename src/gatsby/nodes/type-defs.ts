/** The GraphQL types of the data model; every field is explicit, so nothing is inferred from content. */
export const typeDefs = /* GraphQL */ `
  "The site as its options say it."
  type HotPapersSite implements Node @dontInfer {
    title: String!
    description: String!
    "Absolute, without a slash at its end."
    siteUrl: String
    language: String!
    author: HotPapersSiteAuthor
    navigation: [HotPapersNavigationLink!]!
    "Other places of the site, in the footer."
    otherPages: [HotPapersNavigationLink!]!
    "The paths of tags and categories that every digest has."
    commonTerms: [String!]!
    social: [HotPapersLink!]!
    homePath: String!
    "Where the best papers of all time are."
    topPath: String
    trendsPath: String
    "Where papers are searched."
    searchPath: String
    "What scores are made of: the option papers.score."
    scoredBy: String!
    "The index of the authors who have pages."
    authorsPath: String
    "Of the list of all feeds, where there are any."
    feedsPath: String
    "Whether pages describe themselves in the terms of schema.org."
    structuredData: Boolean!
    "The site's own words, by their keys, over those of its language."
    words: JSON!
    posts: HotPapersSocialPostSettings!
    hydrate: Boolean!
  }
  type HotPapersSocialPostSettings {
    "static, click or visible"
    show: String!
    "The networks whose posts are shown."
    networks: [String!]!
  }
  type HotPapersSiteAuthor {
    name: String!
    url: String
  }
  type HotPapersNavigationLink {
    label: String!
    path: String!
  }

  "A post of the site: a digest of papers, or an article where it has none."
  type HotPapersDigest implements Node @dontInfer {
    slug: String!
    path: String!
    title: String!
    "ISO 8601 UTC; none also where it cannot be right (the rules date-future and date-unlikely)."
    date: Date @dateformat
    "The date as the author wrote it."
    rawDate: String
    "post or page"
    template: String!
    draft: Boolean!
    category: HotPapersTerm
    tags: [HotPapersTerm!]!
    description: String
    "Its own image for shared links; without one they show the theme's."
    socialImage: HotPapersSocialImage
    lang: String
    prose: [HotPapersProse!]!
    entries: [HotPapersEntry!]! @link
    entryCount: Int!
    "Its first papers; the option lists.topPapers says how many."
    topEntries: [HotPapersEntry!]! @link
    "The subjects of its papers, most frequent first."
    subjects: [HotPapersSubjectCount!]!
    problems: [HotPapersProblem!]!
    "The digest before it in time."
    previous: HotPapersDigest @link
    "The digest after it in time."
    next: HotPapersDigest @link
    "The file's node of gatsby-transformer-remark, made of its text as UTF-8; none if paths.markdownRemark leaves it out."
    markdownRemark: MarkdownRemark @link
    "What the page says of itself to machines: schema.org, safe inside a script element."
    jsonLd: String
  }
  type HotPapersTerm {
    name: String!
    path: String!
  }
  "Free prose between the papers of a digest, or between the posts of a paper."
  type HotPapersProse {
    "How many of its siblings stand before it."
    after: Int!
    text: String!
    "A safe hast tree."
    tree: JSON!
  }
  type HotPapersSubjectCount {
    code: String!
    name: String
    path: String
    count: Int!
  }
  type HotPapersProblem {
    rule: String!
    severity: String!
    start: HotPapersPoint!
    "After the last character; where start is, if nothing more is known."
    end: HotPapersPoint!
    message: String!
    fix: String
    "The page of the rule."
    url: String!
  }
  "A place in a file; both count from 1, the column in UTF-16 code units."
  type HotPapersPoint {
    line: Int!
    column: Int!
  }

  "One paper in one digest, as that digest has it."
  type HotPapersEntry implements Node @dontInfer {
    digest: HotPapersDigest! @link
    "Of the page of its digest that shows it: a digest of more than 100 papers has several."
    path: String!
    paper: HotPapersPaper! @link
    "Unique in its digest."
    domId: String!
    rank: Int!
    "What the option papers.score makes of its metrics."
    score: Float!
    title: String!
    titleTree: JSON!
    authors: [String!]!
    "The pages of these authors, in the same order; null for one without a page."
    authorPaths: [String]!
    moreAuthors: Boolean!
    metrics: [HotPapersMetric!]!
    links: [HotPapersLink!]!
    subjects: [HotPapersSubject!]! @link
    abstract: String
    abstractTree: JSON
    "Addresses of its code, in its links, its abstract and the notes on it."
    codeLinks: [String!]!
    "The language of its title, BCP 47, as far as its words show it."
    lang: String
    posts: [HotPapersSocialPost!]! @link
    notes: [HotPapersProse!]!
    "The title attribute of its COinS span, by which Zotero knows it."
    coins: String
  }
  type HotPapersMetric {
    name: String!
    value: Float!
    "When it was taken, ISO 8601 UTC."
    asOf: Date @dateformat
  }
  type HotPapersLink {
    label: String!
    url: String!
  }

  "A paper, in however many digests it stands."
  type HotPapersPaper implements Node @dontInfer {
    key: String!
    "Where the site has pages of papers."
    path: String
    "Where it can be read on the site: its page, or without one its place in its newest digest."
    href: String!
    arxivId: String
    version: Int
    title: String!
    titleTree: JSON!
    authors: [HotPapersAuthor!]! @link
    moreAuthors: Boolean!
    abstract: String
    abstractTree: JSON
    "Addresses of its code, in its links, its abstract and the notes on it."
    codeLinks: [String!]!
    "The language of its title, BCP 47, as far as its words show it."
    lang: String
    links: [HotPapersLink!]!
    subjects: [HotPapersSubject!]! @link
    primarySubject: HotPapersSubject @link
    "The date of the first digest that it stands in, ISO 8601 UTC."
    firstSeen: Date @dateformat
    "The date of the newest digest that it stands in."
    lastSeen: Date @dateformat
    "Its highest score in any digest."
    score: Float!
    "The metrics that this score is made of, from the digest of that score; the last one if several have it."
    scoreMetrics: [HotPapersMetric!]!
    topRank: Int!
    entries: [HotPapersEntry!]! @link
    "Where else it can be read and discussed."
    externalLinks: [HotPapersLink!]!
    bibtex: String
    "The file of the same, a path of the site without path prefix."
    bibtexPath: String
    "The title attribute of its COinS span, by which Zotero knows it in lists."
    coins: String
    "The Highwire Press tags of its page."
    citationMeta: [HotPapersMeta!]!
    jsonLd: String
    "Where the site makes images of papers."
    socialImage: HotPapersSocialImage
    "The neighbours by score among the papers of its primary subject."
    higher: HotPapersPaper @hotPapersBeside
    lower: HotPapersPaper @hotPapersBeside
    "Those most like it by title, abstract, authors and subjects, the most alike first."
    related: [HotPapersPaper!]! @hotPapersBeside
  }
  "Where higher, lower and related of a paper are kept: they change with nearly every digest."
  type HotPapersPaperNeighbours implements Node @dontInfer {
    higher: HotPapersPaper @link
    lower: HotPapersPaper @link
    related: [HotPapersPaper!]! @link
  }
  type HotPapersSocialImage {
    "A path of the site, without path prefix, or an absolute address."
    url: String!
    "In pixels."
    width: Int
    height: Int
    alt: String!
  }
  type HotPapersMeta {
    name: String!
    content: String!
  }
  "A subject of arXiv's taxonomy, or a code that it does not know."
  type HotPapersSubject implements Node @dontInfer {
    code: String!
    "Where the site has pages of subjects."
    path: String
    name: String
    group: String
    "Its other codes: arXiv lists a few subjects under two."
    aliases: [String!]!
    papers: [HotPapersPaper!]! @hotPapersBeside
  }
  "Where the papers of a subject are kept."
  type HotPapersSubjectPapers implements Node @dontInfer {
    papers: [HotPapersPaper!]! @link
  }
  type HotPapersAuthor implements Node @dontInfer {
    name: String!
    slug: String!
    "Where the author has enough papers for a page."
    path: String
    papers: [HotPapersPaper!]! @hotPapersBeside
  }
  "Where the papers of an author are kept."
  type HotPapersAuthorPapers implements Node @dontInfer {
    papers: [HotPapersPaper!]! @link
  }
  "A post on a social network under a paper."
  type HotPapersSocialPost implements Node @dontInfer {
    entry: HotPapersEntry! @link
    "twitter, bluesky or mastodon"
    network: String!
    "The network's own id."
    postId: String!
    url: String!
    author: String!
    handle: String
    lang: String
    dir: String
    "ISO 8601 UTC"
    date: Date @dateformat
    text: String!
    textTree: JSON!
    embedUri: String
    "It has no other words than its paper's title."
    repeatsTitle: Boolean!
  }
`;
