/** The digest that the budgets are about. Its text weighs what that of real digests of this size does. */
export const DIGEST = "/posts/eight-papers-thirteen-posts/";

export interface PageType {
  /** What it is, for the names of tests. */
  type: string;
  path: string;
  /** Words that its reader must see. */
  words: string;
  /** Bytes that a first visit may cost, all requests together, text as brotli. */
  budget: number;
  /** Bytes of gzip that its scripts may have before any action, where that is more than other pages have. */
  scripts?: number;
}

const KB = 1024;

/** A page of each type of the built fixture site, and pages whose content is hard on a type. */
export const PAGE_TYPES: readonly PageType[] = [
  {
    type: "home",
    path: "/",
    words: "Hot Papers 2026-09-18",
    // The citation spans of its papers are some 750 bytes of that, the script inside the page 1,330.
    budget: 9.2 * KB,
  },
  { type: "second page of home", path: "/page/2/", words: "Damaged letters", budget: 5.5 * KB },
  {
    type: "digest",
    path: DIGEST,
    words: "Tidal Memory: Forgetting on Purpose",
    // Its styles are 2,500 bytes of that, the script inside the page 1,330 (choices, the marks of saved and new papers at first
    // paint, the first click and key), its citation spans 390, its policy 320.
    budget: 12.25 * KB,
  },
  {
    type: "article",
    path: "/posts/article-with-table/",
    words: "An ordinary post without a paper",
    budget: 6.25 * KB,
  },
  {
    type: "digest of hostile markup",
    path: "/posts/hostile-html/",
    words: "Hostile markup <script>alert(1)</script>",
    budget: 6.5 * KB,
  },
  {
    type: "digest of broken mathematics",
    path: "/posts/broken-math/",
    words: "Mathematics that does not parse",
    budget: 7 * KB,
  },
  {
    type: "digest of many scripts",
    path: "/posts/rtl-and-cjk/",
    words: "日本語の題名をもつ論文",
    budget: 7.25 * KB,
  },
  { type: "page", path: "/pages/about/", words: "Nothing here is real", budget: 4.25 * KB },
  { type: "tags", path: "/tags/", words: "Mastodon", budget: 4.25 * KB },
  { type: "categories", path: "/categories/", words: "Notes", budget: 4 * KB },
  { type: "tag", path: "/tag/fixture/", words: "Hot Papers", budget: 7 * KB },
  { type: "category", path: "/category/notes/", words: "A French digest", budget: 4.5 * KB },
  { type: "archive", path: "/archive/", words: "2025", budget: 4.25 * KB },
  { type: "year", path: "/archive/2025/", words: "October", budget: 4 * KB },
  { type: "month", path: "/archive/2025/10/", words: "Tweets in every form", budget: 4.5 * KB },
  { type: "paper", path: "/papers/2506.90001/", words: "In digests", budget: 7.25 * KB },
  { type: "subjects", path: "/subjects/", words: "Machine Learning", budget: 4.75 * KB },
  { type: "subject", path: "/subjects/cs.LG/", words: "By score", budget: 9.25 * KB },
  {
    type: "subject by score",
    path: "/subjects/cs.LG/by-score/",
    words: "By date",
    budget: 9.25 * KB,
  },
  {
    type: "subject in a year",
    path: "/subjects/cs.LG/2025/",
    words: "Machine Learning, 2025",
    budget: 7.75 * KB,
  },
  {
    type: "subject in a year by score",
    path: "/subjects/cs.LG/2025/by-score/",
    words: "Months",
    budget: 7.75 * KB,
  },
  {
    type: "subject in a month",
    path: "/subjects/cs.LG/2025/04/",
    words: "Best of April 2025",
    budget: 5 * KB,
  },
  { type: "authors", path: "/authors/", words: "By name", budget: 4.25 * KB },
  { type: "authors by name", path: "/authors/by-name/", words: "Example, Ada", budget: 4.25 * KB },
  { type: "author", path: "/authors/ada-example/", words: "Ada Example", budget: 7.25 * KB },
  { type: "best of all time", path: "/best/", words: "Best of all time", budget: 7.25 * KB },
  {
    type: "best of all time by digests",
    path: "/best/by-digests/",
    words: "2 digests",
    budget: 7.25 * KB,
  },
  { type: "best of a year", path: "/best/2025/", words: "Months", budget: 6.75 * KB },
  {
    type: "best of a month",
    path: "/best/2025/10/",
    words: "Best of October 2025",
    budget: 5.25 * KB,
  },
  {
    type: "best of a month by digests",
    path: "/best/2025/10/by-digests/",
    words: "No paper stood in more than one digest",
    budget: 5.25 * KB,
  },
  { type: "feeds", path: "/feeds/", words: "JSON Feed", budget: 5.5 * KB },
  { type: "trends", path: "/trends/", words: "Leading papers and authors", budget: 9 * KB },
  { type: "trends of a year", path: "/trends/2025/", words: "Trends: 2025", budget: 8.75 * KB },
  {
    type: "search",
    path: "/search/",
    words: "an arXiv identifier or address",
    budget: 4.25 * KB,
  },
  {
    type: "reader's list",
    path: "/reading-list/",
    words: "Saved papers",
    budget: 15.5 * KB,
    scripts: 8 * KB,
  },
  { type: "not found", path: "/404.html", words: "Page not found", budget: 4.5 * KB },
];
