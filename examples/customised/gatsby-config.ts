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
  papers: { pages: true, authorPapers: 2 },
  feeds: { enabled: true, digests: 10, papers: 20, topScore: 100 },
  citations: true,
  data: true,
  structuredData: true,
  migration: { postsPerPage: 1, serviceWorker: true, sitemap: true },
  onProblem: "error",
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
