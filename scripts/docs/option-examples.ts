import type { ThemeOptionsInput } from "../../src/options/theme-options-input";

/** One example for each part of the option reference; its tests give each of them to the schema. */
export const OPTION_EXAMPLES: Record<string, ThemeOptionsInput> = {
  site: {
    site: {
      title: "Papers of the week",
      siteUrl: "https://papers.example",
      language: "ja",
      author: { name: "Ada Example", url: "https://ada.example" },
      social: [{ label: "Mastodon", url: "https://mastodon.example/@ada" }],
    },
  },
  paths: { paths: { content: ["content", "archive"], basePath: "/digests/" } },
  lists: { lists: { perPage: 20, topPapers: 5 } },
  papers: { papers: { authorPapers: 5, related: 3, score: "upvotes" } },
  archive: { archive: { best: 10, trends: false } },
  dates: { dates: { future: "publish" } },
  posts: {
    posts: { show: "static", networks: ["bluesky", "mastodon"], hidden: ["1306264630377889792"] },
  },
  math: { math: { macros: { "\\R": "\\mathbb{R}", "\\norm": "\\lVert #1 \\rVert" } } },
  socialImages: { socialImages: { papers: true, fonts: ["fonts/NotoSansJP-Regular.otf"] } },
  feeds: { feeds: { digests: 10, topScore: 300 } },
  citations: { citations: { paperFormats: ["bibtex", "ris", "csl-json"] } },
  search: { search: { enabled: false } },
  security: {
    security: { csp: { style: ["https://fonts.example"] }, headers: "netlify" },
  },
  migration: { migration: { postsPerPage: 4, serviceWorker: true, sitemap: true } },
  words: {
    words: {
      home: "Start",
      papers: { one: "{count} article", other: "{count} articles" },
      colorSchemes: { dark: "Night" },
      metricName: { likes: { one: "heart", other: "hearts" } },
    },
  },
  rules: { rules: { "image-remote": "off", "link-broken": "error", "subject-unknown": "info" } },
  "other options": {
    data: false,
    onProblem: { failOn: "error" },
    hydrate: true,
  },
};
