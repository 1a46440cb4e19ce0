import { pathSegment } from "../../digest/values/path-segment";
import type { Template } from "../../digest/types";
import { PAPERS_PER_PAGE } from "../posts/digest-pages";
import { AUTHORS_BY_NAME } from "../papers/collect-authors";
import { numberedPath } from "./list-paths";
import type { TopOrder } from "../../statistics/top-papers";
import type { Period } from "../../statistics/papers-by-period";

/** The paths of every kind of page: from the site's root, without path prefix, with a slash at both ends. */
export interface SitePaths {
  home: string;
  /** Of the page of the reader's list. */
  readingList: string;
  /** Of the whole site's 404 page; `null` if the theme's home is not the site's. */
  notFound: string | null;
  digest: (template: Template, slug: string) => string;
  /** Of all pages of the digest at `path` with so many papers; at least one. */
  digestPages: (path: string, papers: number) => string[];
  /** Of the list of all feeds. */
  feeds: string;
  categories: string;
  category: (slug: string) => string;
  tags: string;
  tag: (slug: string) => string;
  /** Of all time, a year or a month. */
  archive: (period: Period) => string;
  top: (period: Period, order: TopOrder) => string;
  /** Of all time or a year. */
  trends: (period: Period) => string;
  search: string;
  /** The following paths are `null` if the site has no pages of papers, subjects and authors. */
  paper: (key: string) => string | null;
  subjects: string | null;
  /** Of all time unless a year or a month is given. */
  subject: (code: string, order?: "date" | "score", period?: Period) => string | null;
  authors: string | null;
  authorsByName: string | null;
  author: (slug: string, order?: "date" | "score") => string | null;
  /**
   * The following are folders of files, which exist without such pages too: of all papers, of the top ones,
   * of one.
   */
  papers: string;
  topPapers: string;
  paperFiles: (key: string) => string;
}

/** The last segment of the path of the reader's list. */
export const READING_LIST = "reading-list";

/** Returns the paths of the pages of a site whose home is at `basePath`, which has a slash at both ends. */
export function sitePaths({
  basePath,
  paperPages,
}: {
  basePath: string;
  /** Whether papers, subjects and authors have pages. */
  paperPages: boolean;
}): SitePaths {
  const at = (...segments: readonly string[]) =>
    `${basePath}${segments.map((segment) => `${segment}/`).join("")}`;
  const ifPages = (path: string) => (paperPages ? path : null);
  return {
    home: basePath,
    readingList: at(READING_LIST),
    notFound: basePath === "/" ? "/404/" : null,
    digest: (template, slug) => at(template === "page" ? "pages" : "posts", slug),
    digestPages: (path, papers) =>
      Array.from({ length: Math.max(1, Math.ceil(papers / PAPERS_PER_PAGE)) }, (_, index) =>
        index === 0 ? path : numberedPath(path, index + 1),
      ),
    feeds: at("feeds"),
    categories: at("categories"),
    category: (slug) => at("category", slug),
    tags: at("tags"),
    tag: (slug) => at("tag", slug),
    archive: (period) => at("archive", ...partsOf(period)),
    top: (period, order) =>
      at("best", ...partsOf(period), ...(order === "digests" ? ["by-digests"] : [])),
    trends: (period) => at("trends", ...partsOf(period)),
    search: at("search"),
    paper: (key) => ifPages(at("papers", key)),
    subjects: ifPages(at("subjects")),
    subject: (code, order = "date", period = "") =>
      ifPages(at("subjects", subjectSegment(code), ...partsOf(period), ...inOrder(order))),
    authors: ifPages(at("authors")),
    authorsByName: ifPages(at("authors", AUTHORS_BY_NAME)),
    author: (slug, order = "date") => ifPages(at("authors", slug, ...inOrder(order))),
    papers: at("papers"),
    topPapers: at("top"),
    paperFiles: (key) => at("papers", key),
  };
}

function inOrder(order: "date" | "score"): string[] {
  return order === "score" ? ["by-score"] : [];
}

/** The parts of `2026-01`; all time has none. */
function partsOf(period: Period): string[] {
  return period.split("-").filter((part) => part !== "");
}

/**
 * A code that arXiv does not know may have any characters and any length. A character that cannot be in a
 * path is replaced by its number, so that no two codes share a page.
 */
function subjectSegment(code: string): string {
  return pathSegment(
    code.replace(
      /[^\p{L}\p{N}._-]/gu,
      (character) => `~${character.codePointAt(0)?.toString(16)}~`,
    ),
  );
}
