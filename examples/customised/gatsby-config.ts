import { join } from "node:path";
import type { GatsbyConfig } from "gatsby";
import type { ThemeOptionsInput } from "gatsby-theme-hot-papers";

const siteUrl = "https://lab.example";

/** Each group of options has something in it; what a site leaves out has its default. */
const options: ThemeOptionsInput = {
  site: {
    title: "Papers of the lab",
    description: "What we read together on Fridays",
    siteUrl,
    language: "en-GB",
    author: { name: "The lab", url: "https://people.example/lab" },
    navigation: [
      { label: "The lab", path: "/" },
      { label: "Digests", path: "/digests/" },
      { label: "Subjects", path: "/digests/subjects/" },
      { label: "About", path: "/digests/pages/about/" },
    ],
    social: [{ label: "Mastodon", url: "https://social.example/@lab" }],
  },
  paths: { content: ["digests"], basePath: "/digests/" },
  lists: { perPage: 2, papersPerPage: 2, topPapers: 1 },
  papers: { pages: true, authorPapers: 2, related: 2, score: "likes" },
  archive: { best: 10 },
  // A digest may be written ahead of its day.
  dates: { future: "publish" },
  // Posts are shown from the text in the digest, and nobody is ever led to a network but by a link.
  posts: { show: "static", networks: ["twitter", "mastodon"], hidden: ["2009331769144246272"] },
  math: { enabled: true, macros: { "\\bound": "\\mathcal{O}(#1 \\log #1)" } },
  socialImages: { digests: true, papers: true },
  feeds: { enabled: true, digests: 10, papers: 20, topScore: 100 },
  citations: { paperFormats: ["bibtex", "ris", "csl-json"] },
  data: true,
  markdown: "digests",
  search: { enabled: true },
  structuredData: true,
  // The script of the slot is the site's own, so the policy of the pages needs no host.
  security: { csp: true, headers: "none" },
  migration: { postsPerPage: 1, serviceWorker: true, sitemap: true },
  words: {
    latestDigests: "What we read",
    colorSchemes: { dark: "Night" },
    scoreNote: "Scores are {counts}; they are no opinion of the lab’s.",
    papers: { one: "{count} reading", other: "{count} readings" },
    metricName: { retweets: { one: "share", other: "shares" } },
    showOriginalOf: "What {author} wrote on {network}",
  },
  onProblem: "error",
  // Posts quote pictures from elsewhere on purpose.
  rules: { "image-remote": "off" },
  hydrate: false,
};

const config: GatsbyConfig = {
  siteMetadata: { title: "The lab", siteUrl },
  pathPrefix: "/reading",
  trailingSlash: "never",
  jsxRuntime: "automatic",
  plugins: [
    // What the site has for pages of its own. The theme uses the same plugins; nothing is made twice.
    {
      resolve: "gatsby-source-filesystem",
      options: { name: "notes", path: join(__dirname, "notes") },
    },
    "gatsby-transformer-remark",
    { resolve: "gatsby-plugin-sitemap", options: { output: "/sitemaps" } },
    { resolve: "gatsby-theme-hot-papers", options },
  ],
};

export default config;
