import type { ThemeOptionsInput } from "./theme-options-input";

/**
 * Returns the options of the site at the root of this repository. `env` may point it at other content:
 * HOT_PAPERS_CONTENT (a folder), HOT_PAPERS_SITE_URL, HOT_PAPERS_HYDRATE (`true`), HOT_PAPERS_ON_PROBLEM
 * (`ignore`, `warn`, `error`) and HOT_PAPERS_MIGRATED_FROM (the number of posts per list page on the previous
 * site).
 */
export function demoOptions(env: NodeJS.ProcessEnv): ThemeOptionsInput {
  const onProblem = env.HOT_PAPERS_ON_PROBLEM;
  const postsPerPage = Number(env.HOT_PAPERS_MIGRATED_FROM);
  return {
    site: {
      title: "Hot Papers",
      description: "The research papers that people talk about, in one page a week",
      siteUrl: env.HOT_PAPERS_SITE_URL ?? "https://hot-papers.example",
      author: { name: "The Hot Papers authors", url: "" },
    },
    paths: { content: env.HOT_PAPERS_CONTENT || "content" },
    ...(postsPerPage > 0
      ? { migration: { postsPerPage, serviceWorker: true, sitemap: true } }
      : {}),
    hydrate: env.HOT_PAPERS_HYDRATE === "true",
    ...(onProblem === "ignore" || onProblem === "warn" || onProblem === "error"
      ? { onProblem }
      : {}),
  };
}
