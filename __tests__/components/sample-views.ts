import { fromHtml } from "hast-util-from-html";
import type { RichText } from "../../src/digest/types";
import type {
  DigestCardView,
  DigestView,
  EntryView,
  PostView,
  SiteInfo,
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
};

export function post(own: Partial<PostView> = {}): PostView {
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
    href: "https://arxiv.org/abs/2009.06732",
    authors: ["Ada Sample", "Ben Example"],
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
