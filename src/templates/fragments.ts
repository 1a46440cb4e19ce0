import { graphql } from "gatsby";

/** What every page knows of its site. */
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
    social {
      label
      url
    }
    homePath
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
      domId
      title
      titleTree
      score
      metrics {
        name
        value
        asOf
      }
    }
    subjects {
      code
      name
      count
    }
  }
`;

/** A whole digest or article. */
export const digestFragment = graphql`
  fragment HotPapersWholeDigest on HotPapersDigest {
    template
    title
    path
    date
    draft
    lang
    description
    socialImage
    category {
      name
      path
    }
    tags {
      name
      path
    }
    prose {
      after
      text
      tree
    }
    entries {
      ...HotPapersWholeEntry
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

/** A paper on a digest page. */
export const entryFragment = graphql`
  fragment HotPapersWholeEntry on HotPapersEntry {
    rank
    domId
    paper {
      arxivId
    }
    title
    titleTree
    authors
    moreAuthors
    metrics {
      name
      value
      asOf
    }
    score
    links {
      label
      url
    }
    subjects {
      code
      name
    }
    abstract
    abstractTree
    notes {
      after
      text
      tree
    }
    posts {
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
    }
  }
`;
