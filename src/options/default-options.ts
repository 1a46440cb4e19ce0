import type { ThemeOptions } from "./types";

/** The defaults of all options; the schema defines none of its own. */
export const DEFAULT_OPTIONS: ThemeOptions = {
  site: {
    title: "Hot Papers",
    description: "Digests of the research papers that people talk about",
    siteUrl: "",
    language: "en",
    author: null,
    navigation: null,
    social: [],
  },
  paths: { content: ["content"], basePath: "/", markdownRemark: "auto" },
  lists: { perPage: 30, papersPerPage: 50, topPapers: 1, sort: "newest" },
  papers: { pages: true, authorPapers: 3, related: 5, score: "robust" },
  archive: { best: 25, trends: true, subjectPapers: 3 },
  dates: { future: "hold" },
  posts: { show: "click", networks: ["twitter", "bluesky", "mastodon"], hidden: [] },
  math: { enabled: true, macros: {} },
  socialImages: { digests: true, papers: false, fonts: [] },
  feeds: { enabled: true, digests: 20, papers: 100, topScore: 140 },
  citations: { enabled: true, paperFormats: ["bibtex"] },
  data: true,
  markdown: "digests",
  search: { enabled: true },
  structuredData: true,
  security: { csp: true, headers: "none" },
  migration: { postsPerPage: null, serviceWorker: false, sitemap: false },
  words: {},
  onProblem: "warn",
  rules: {},
  hydrate: false,
};
