import { fromHtml } from "hast-util-from-html";
import type { TrendsPageProps } from "../../src/components/trends-page";
import type { RichText } from "../../src/digest/types";
import type {
  DigestCardView,
  DigestView,
  EntryView,
  NewestDigestView,
  PaperRowView,
  PaperView,
  SocialPostView,
  SiteInfo,
  AppearanceView,
} from "../../src/components/types";

/** Returns HTML of our own as the rich text that a post would give. */
export function richText(html: string): RichText {
  return { text: html.replace(/<[^>]+>/g, ""), tree: fromHtml(html, { fragment: true }) };
}

export const site: SiteInfo = {
  title: "Sample Papers",
  description: "Papers that nobody wrote",
  siteUrl: "https://papers.example",
  lang: "en",
  author: { name: "Ada Sample", url: "https://ada.example" },
  navigation: [
    { label: "Digests", path: "/" },
    { label: "Archive", path: "/archive/" },
    { label: "Code", path: "https://code.example/" },
  ],
  social: [{ label: "Mastodon", url: "https://scholar.example/@ada" }],
  homePath: "/",
  topPath: "/best/",
  trendsPath: "/trends/",
  authorsPath: "/authors/",
};

export function post(own: Partial<SocialPostView> = {}): SocialPostView {
  return {
    network: "twitter",
    postId: "1306264630377889792",
    url: "https://twitter.com/sample_reader/status/1306264630377889792",
    author: "Sample Reader",
    handle: "@sample_reader",
    lang: "en",
    dir: "ltr",
    date: "2020-09-16T16:32:48.000Z",
    embedUri: null,
    repeatsTitle: false,
    ...richText("<p>The ablations are the part to read.</p>"),
    ...own,
  };
}

export function entry(own: Partial<EntryView> = {}): EntryView {
  const asOf = "2020-09-17T09:55:42.000Z";
  return {
    rank: 1,
    domId: "2009.06732",
    arxivId: "2009.06732",
    title: richText("A Survey of Samples"),
    lang: "en",
    codeLinks: [],
    href: "https://arxiv.org/abs/2009.06732",
    authors: [
      { name: "Ada Sample", path: null },
      { name: "Ben Example", path: null },
    ],
    moreAuthors: false,
    metrics: [
      { name: "retweets", value: 1, asOf },
      { name: "favorites", value: 1657, asOf },
    ],
    score: 1658,
    links: [
      { label: "abs", url: "https://arxiv.org/abs/2009.06732" },
      { label: "pdf", url: "https://arxiv.org/pdf/2009.06732" },
    ],
    subjects: [{ code: "cs.LG", name: "Machine Learning", path: null }],
    abstract: richText("<p>What the paper is about.</p>"),
    posts: [post()],
    notes: [],
    ...own,
  };
}

export function digest(own: Partial<DigestView> = {}): DigestView {
  return {
    title: "Samples of 16 September",
    date: "2020-09-17T09:55:42.000Z",
    draft: false,
    lang: null,
    description: null,
    category: { name: "arXiv", path: "/category/ar-xiv/" },
    tags: [{ name: "Machine Learning", path: "/tag/machine-learning/" }],
    entries: [entry()],
    prose: [],
    older: { title: "The day before", path: "/posts/before/", date: null },
    newer: null,
    ...own,
  };
}

export function card(own: Partial<DigestCardView> = {}): DigestCardView {
  const { domId, title, score, metrics } = entry();
  return {
    title: "Samples of 16 September",
    path: "/posts/samples/",
    date: "2020-09-17T09:55:42.000Z",
    draft: false,
    description: "Some samples",
    entryCount: 8,
    topEntries: [{ domId, title, score, metrics }],
    subjects: [{ code: "cs.LG", name: "Machine Learning", path: null }],
    ...own,
  };
}

export function newest(own: Partial<NewestDigestView> = {}): NewestDigestView {
  const { title, path, date, draft, description } = card({ title: "The newest" });
  return { ...{ title, path, date, draft, description }, heads: [entry()], ...own };
}

export function appearance(own: Partial<AppearanceView> = {}): AppearanceView {
  const { domId, rank, score, metrics, posts, notes } = entry();
  return {
    ...{ domId, rank, score, metrics, posts, notes },
    digestTitle: "Samples of 16 September",
    path: "/posts/samples/",
    date: "2020-09-17T09:55:42.000Z",
    ...own,
  };
}

export function paper(own: Partial<PaperView> = {}): PaperView {
  const { arxivId, title, moreAuthors, abstract, links, score } = entry();
  return {
    ...{ arxivId, title, moreAuthors, abstract, links, score },
    key: "2009.06732",
    lang: "en",
    authors: [
      { name: "Ada Sample", path: "/authors/ada-sample/" },
      { name: "Ben Example", path: null },
    ],
    externalLinks: [
      { label: "arXiv", url: "https://arxiv.org/abs/2009.06732" },
      { label: "SciRate", url: "https://scirate.com/arxiv/2009.06732" },
    ],
    codeLinks: ["https://code.example/ada/samples"],
    subjects: [{ code: "cs.LG", name: "Machine Learning", path: "/subjects/cs.LG/" }],
    appearances: [appearance()],
    cite: {
      bibtex: "@misc{sample2020survey,\n      title={A Survey of Samples}, \n}",
      files: [{ label: "BibTeX", url: "/papers/2009.06732.bib" }],
      risData: "/data/papers/2009.06732.json",
    },
    higher: { title: "A Better Survey", path: "/papers/2009.00001/" },
    lower: { title: "A Quieter Survey", path: "/papers/2009.00002/" },
    related: [],
    ...own,
  };
}

export function row(own: Partial<PaperRowView> = {}): PaperRowView {
  const { title, authors, moreAuthors, score, metrics, subjects, lang, codeLinks } = entry();
  return {
    ...{ title, authors, moreAuthors, score, subjects, lang, codeLinks },
    scoreMetrics: metrics,
    path: "/papers/2009.06732/",
    lastSeen: "2020-07-17T09:55:42.000Z",
    ...own,
  };
}

export function trends(own: Partial<TrendsPageProps> = {}): TrendsPageProps {
  return {
    years: [
      { period: "2026", path: "/trends/2026/" },
      { period: "2025", path: "/trends/2025/" },
    ],
    total: { period: "", digests: 3, papers: 1205, shares: 4600 },
    months: [
      {
        ...{ period: "2026-01", digests: 2, papers: 1200, shares: 4400 },
        ...{ archivePath: "/archive/2026/01/", topPath: "/best/2026/01/" },
      },
      {
        ...{ period: "2025-12", digests: 0, papers: 0, shares: 0 },
        ...{ archivePath: null, topPath: null },
      },
      {
        ...{ period: "2025-11", digests: 1, papers: 5, shares: 200 },
        ...{ archivePath: "/archive/2025/11/", topPath: null },
      },
    ],
    subjects: [
      {
        code: "cs.LG",
        name: "Machine Learning",
        path: "/subjects/cs.LG/",
        total: 904,
        papers: [900, 0, 4],
        paths: ["/subjects/cs.LG/2026/01/", null, null],
      },
      {
        ...{ code: "zz.QQ", name: null, path: null, total: 300, papers: [300, 0, 0] },
        paths: [null, null, null],
      },
    ],
    tops: [
      {
        period: "2026",
        path: "/trends/2026/",
        papers: [
          {
            title: richText("A <em>Survey</em>"),
            path: "/papers/1/",
            score: 4100,
            scoreMetrics: [],
          },
        ],
        authors: [
          { name: "Ada Sample", path: "/authors/ada/", papers: 3 },
          { name: "Ben Example", path: null, papers: 1 },
        ],
      },
      { period: "2026-01", path: null, papers: [], authors: [] },
    ],
    accounts: [
      { network: "twitter", name: "Kite Sample", handle: "@kite", posts: 4, papers: 1 },
      { network: "bluesky", name: "Reed Sample", handle: "@reed.example", posts: 1, papers: 1 },
    ],
    ...own,
  };
}
