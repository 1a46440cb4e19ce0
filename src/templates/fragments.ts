import { graphql } from "gatsby";

/** The data of the site that every page has. */
export const siteFragment = graphql`
  fragment HotPapersSiteInfo on HotPapersSite {
    title
    description
    siteUrl
    language
    author {
      name
      url
    }
    navigation {
      label
      path
    }
    otherPages {
      label
      path
    }
    commonTerms
    social {
      label
      url
    }
    homePath
    topPath
    trendsPath
    searchPath
    scoredBy
    authorsPath
    feedsPath
    structuredData
    words
    posts {
      show
      networks
    }
    hydrate
  }
`;

/** A digest in a list. */
export const cardFragment = graphql`
  fragment HotPapersDigestCard on HotPapersDigest {
    id
    title
    path
    date
    draft
    description
    entryCount
    topEntries {
      ...HotPapersTopEntry
    }
    subjects {
      code
      name
      path
      count
    }
  }
`;

/** A paper of a digest in a list of digests. */
export const topEntryFragment = graphql`
  fragment HotPapersTopEntry on HotPapersEntry {
    domId
    path
    title
    titleTree
    paper {
      path
    }
    score
    metrics {
      name
      value
      asOf
    }
    coins
  }
`;

/** The head of a paper of a digest, in a list. */
export const entryHeadFragment = graphql`
  fragment HotPapersEntryHead on HotPapersEntry {
    rank
    domId
    path
    title
    titleTree
    lang
    paper {
      key
      path
    }
    authors
    authorPaths
    moreAuthors
    metrics {
      name
      value
      asOf
    }
    score
    subjects {
      code
      name
      path
    }
    coins
  }
`;

/** A top paper of a period. */
export const topPaperFragment = graphql`
  fragment HotPapersTopPaper on HotPapersPaper {
    id
    title
    titleTree
    href
    coins
  }
`;

/** A digest or article without its papers and its prose. */
export const digestHeadFragment = graphql`
  fragment HotPapersDigestHead on HotPapersDigest {
    template
    title
    path
    date
    draft
    lang
    description
    socialImage {
      url
      width
      height
      alt
    }
    category {
      name
      path
    }
    tags {
      name
      path
    }
    previous {
      title
      path
      date
    }
    next {
      title
      path
      date
    }
  }
`;

/** A whole digest or article. */
export const digestFragment = graphql`
  fragment HotPapersWholeDigest on HotPapersDigest {
    ...HotPapersDigestHead
    jsonLd
    prose {
      after
      text
      tree
    }
    entries {
      ...HotPapersWholeEntry
    }
  }
`;

/** A paper on a digest page. */
export const entryFragment = graphql`
  fragment HotPapersWholeEntry on HotPapersEntry {
    ...HotPapersEntryHead
    paper {
      arxivId
      bibtexPath
    }
    links {
      label
      url
    }
    abstract
    abstractTree
    codeLinks
    notes {
      after
      text
      tree
    }
    posts {
      ...HotPapersWholeSocialPost
    }
  }
`;

/** A paper on a page of a long digest. */
export const longDigestEntryFragment = graphql`
  fragment HotPapersLongDigestEntry on HotPapersEntry {
    id
    paper {
      abstract
    }
    ...HotPapersWholeEntry
  }
`;

/** A social post. */
export const socialPostFragment = graphql`
  fragment HotPapersWholeSocialPost on HotPapersSocialPost {
    network
    postId
    url
    author
    handle
    lang
    dir
    date
    text
    textTree
    embedUri
    repeatsTitle
  }
`;

/** A paper in a list of papers. */
export const paperRowFragment = graphql`
  fragment HotPapersPaperRow on HotPapersPaper {
    id
    key
    title
    titleTree
    href
    authors {
      name
      path
    }
    moreAuthors
    codeLinks
    lang
    score
    scoreMetrics {
      name
      value
      asOf
    }
    lastSeen
    subjects {
      code
      name
      path
    }
    coins
  }
`;

/** Everything about a paper. */
export const paperFragment = graphql`
  fragment HotPapersWholePaper on HotPapersPaper {
    key
    path
    arxivId
    title
    titleTree
    authors {
      name
      path
    }
    moreAuthors
    abstract
    abstractTree
    links {
      label
      url
    }
    externalLinks {
      label
      url
    }
    codeLinks
    lang
    subjects {
      code
      name
      path
    }
    score
    firstSeen
    bibtex
    citationMeta {
      name
      content
    }
    jsonLd
    socialImage {
      url
      width
      height
      alt
    }
    higher {
      title
      path
    }
    lower {
      title
      path
    }
    related {
      ...HotPapersPaperRow
    }
    entries {
      digest {
        title
        date
      }
      path
      domId
      rank
      score
      metrics {
        name
        value
        asOf
      }
      posts {
        ...HotPapersWholeSocialPost
      }
      notes {
        after
        text
        tree
      }
    }
  }
`;
