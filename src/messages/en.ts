import { formatNumber } from "./format-number";
import { pluralFor, type PluralForms } from "./plural";
import type { Strings } from "./strings";

const LANG = "en";
const plural = pluralFor(LANG);
const number = (value: number) => formatNumber(value, LANG);
const counted = (count: number, forms: PluralForms) => `${number(count)} ${plural(count, forms)}`;

/** Keys are metric names as posts write them, in lower case. */
const METRICS = new Map<string, PluralForms>([
  ["retweets", { one: "retweet", other: "retweets" }],
  ["favorites", { one: "favorite", other: "favorites" }],
  ["favourites", { one: "favourite", other: "favourites" }],
  ["likes", { one: "like", other: "likes" }],
  ["reposts", { one: "repost", other: "reposts" }],
  ["boosts", { one: "boost", other: "boosts" }],
  ["quotes", { one: "quote", other: "quotes" }],
  ["replies", { one: "reply", other: "replies" }],
  ["comments", { one: "comment", other: "comments" }],
  ["upvotes", { one: "upvote", other: "upvotes" }],
  ["citations", { one: "citation", other: "citations" }],
  ["stars", { one: "star", other: "stars" }],
]);

const metricName = (name: string, value: number) =>
  plural(value, METRICS.get(name) ?? { other: name });

/** The interface in English. */
export const en: Strings = {
  lang: LANG,

  skipToContent: "Skip to content",
  navigation: "Site",
  colorScheme: "Colour scheme",
  colorSchemes: { system: "System", light: "Light", dark: "Dark" },

  home: "Home",
  latestDigests: "Latest digests",
  allDigests: "Digests",
  onPage: (heading, page) => `${heading}, page ${number(page)}`,

  ledWeek: (day) => `Led the week to ${day}`,
  ledMonth: (day) => `Led the 30 days to ${day}`,
  risingSubjects: "Subjects on the rise",
  risingNote: "Of the papers of those 30 days, against the 120 days before.",
  shareBefore: (share) => `from ${share}`,
  morePapers: (count) => counted(count, { one: "more paper", other: "more papers" }),

  digests: (count) => counted(count, { one: "digest", other: "digests" }),
  papers: (count) => counted(count, { one: "paper", other: "papers" }),
  metric: (name, value) => `${number(value)} ${metricName(name, value)}`,
  metricName,
  counted: "counted",
  scoreOfTop: "Score beside the top paper’s",
  scoreNote: "Scores add up shares and likes, as counted at the time shown.",
  score: "score",
  rank: (rank) => `rank ${number(rank)}`,

  outline: "Papers and scores",
  draft: "Draft",
  category: "Category",
  tags: "Tags",
  tag: "Tag",
  categories: "Categories",

  moreAuthors: (count) => `and ${counted(count, { one: "other", other: "others" })}`,
  andOthers: "and others",

  copyLink: "link",
  copyLinkTo: (title) => `link to ${title}`,
  copy: "Copy",
  copied: "Copied",

  networks: { twitter: "Twitter", bluesky: "Bluesky", mastodon: "Mastodon" },
  showOriginal: "Show original",
  showOriginalOf: (author, network) => `Show original post by ${author} on ${network}`,
  postWithoutText: (network) => `The words of this post are on ${network} only.`,
  postLoading: "Loading…",
  postFailed: "It can’t be shown here.",

  table: "Table",
  code: "Code",
  formula: "Formula",
  footnotes: "Footnotes",
  backToReference: "Back to reference",

  pages: "Pages",
  newer: "Newer",
  older: "Older",
  pageOf: (page, pages) => `Page ${number(page)} of ${number(pages)}`,
  neighbours: "Previous and next",
  newerDigest: "Next",
  olderDigest: "Previous",

  inDigests: "In digests",
  cite: "Cite",
  citationFiles: "Citation files",
  elsewhere: "Elsewhere",
  codeOfPaper: "Code",
  relatedPapers: "Related papers",
  neighboursIn: (subject) => `Next by score in ${subject}`,
  higherIn: (subject) => `Higher score in ${subject}`,
  lowerIn: (subject) => `Lower score in ${subject}`,

  subjects: "Subjects",
  alsoAs: (codes) => `also ${codes}`,
  otherSubjects: "Other",
  order: "Order",
  byDate: "By date",
  byScore: "By score",
  higherScores: "Higher scores",
  lowerScores: "Lower scores",
  orderedByScore: (heading) => `${heading}, by score`,

  files: "Feeds and data",
  papersFeed: "Papers",
  topPapers: "Top papers",
  topPapersFeed: (score) => `Papers with a score of ${score} and more`,

  archive: "Archive",
  archiveOf: (period) => `Archive: ${period}`,

  best: "Best of",
  bestOf: (period) => `Best of ${period}`,
  allTime: "all time",
  allSubjects: "all subjects",
  bestOfPapers: (count, papers) =>
    `${number(count)} of ${counted(papers, { one: "paper", other: "papers" })}`,
  byDigests: "By digests",
  orderedByDigests: (heading) => `${heading}, by digests`,
  noneRepeated:
    "No paper stood in more than one digest of this time, so this is the order by score.",
  months: "Months",
  nearbyPeriods: "Previous and next",
  earlierPeriod: "Previous",
  laterPeriod: "Next",
  trends: "Trends",
  trendsOf: (period) => `Trends: ${period}`,
  trendsNote:
    "By the dates of digests. A paper counts once a month, with the highest score that it had in it.",
  allYears: "All time",
  shares: (count) => counted(count, { one: "share", other: "shares" }),
  papersByMonth: "Papers by month",
  sharesByMonth: "Shares by month",
  subjectsByMonth: "Subjects by month",
  subjectsNote: "How many of a month’s papers have each subject. A paper may have several.",
  chartNote: (from, to, most, month) => `From ${from} to ${to}. The highest: ${most} in ${month}.`,
  numbers: "The numbers",
  columns: { month: "Month", digests: "Digests", papers: "Papers", shares: "Shares" },
  leaders: "Leading papers and authors",
  mostPapers: "Most papers:",
  quotedAccounts: "Most quoted accounts",
  posts: (count) => counted(count, { one: "post", other: "posts" }),

  emptyList: "There is nothing here yet.",
  emptyPost: "This post is empty.",
  noPosts: {
    heading: "Write the first digest",
    intro:
      "This site has no post yet. Save a file such as this one in its content/posts folder, and it shows up here:",
    after:
      "Only the front matter and the numbered headings are needed. Give each paper as many of the lines as you know, and paste the embed code of posts about it below.",
    example: `---
title: Hot Papers 2026-01-05
date: 2026-01-05
template: post
slug: hot-papers-2026-01-05
category: arXiv
tags:
  - Machine Learning
---

# 1. The title of a paper

Ada Author, Ben Writer

- retweets: 12, favorites: 34 (01/05/2026 09:00:00)
- links: [abs](https://arxiv.org/abs/…) | [pdf](https://arxiv.org/pdf/…)
- [cs.LG](https://arxiv.org/list/cs.LG/recent)

What the paper is about, in a paragraph or two.
`,
  },

  notFound: {
    heading: "Page not found",
    text: "Nothing is at this address. It may have moved, or the link to it may be wrong. Try one of these:",
  },
};
