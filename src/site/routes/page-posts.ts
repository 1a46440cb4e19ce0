import type { SitePaths } from "../addresses/site-paths";
import type { CollectedPaper } from "../papers/collect-papers";
import type { RoutedDigest } from "../posts/routed-digest";

/** A part of a post that a page shows. */
export interface PostPart {
  /** The post's `displayPath`. */
  file: string;
  /** Its lines in the file, from 1, both included; `null` for the whole post. */
  lines: { first: number; last: number } | null;
}

/** A post and where it is shown. */
export interface ShownPost {
  path: string;
  /** By which it is known again under another name. */
  title: string;
  date: string | null;
}

/** The pages of posts and papers, by their paths, and the posts, by their `displayPath`. */
export interface PagePosts {
  pages: ReadonlyMap<string, PostPart[]>;
  posts: ReadonlyMap<string, ShownPost>;
}

/** Returns what of which post the pages of posts and papers show. Lists show a little of many posts, and are left out. */
export function pagePosts(
  digests: readonly RoutedDigest[],
  papers: readonly CollectedPaper[],
  paths: Pick<SitePaths, "paper">,
): PagePosts {
  const pages = new Map<string, PostPart[]>();
  const posts = new Map<string, ShownPost>();
  for (const { file, path, pages: own } of digests) {
    const { title, date } = file.digest;
    posts.set(file.displayPath, { path, title, date });
    for (const page of own) pages.set(page, [{ file: file.displayPath, lines: null }]);
  }
  for (const { key, appearances } of papers) {
    const path = paths.paper(key);
    if (path === null) continue;
    const parts = appearances.map(({ digest: { file }, entry }) => ({
      file: file.displayPath,
      lines: linesOf(
        entry.places.heading.start.line,
        file.digest.entries.map(({ places }) => places.heading.start.line),
      ),
    }));
    pages.set(path, parts);
  }
  return { pages, posts };
}

/** From the heading of a paper to that of the next one. */
function linesOf(first: number, headings: readonly number[]): PostPart["lines"] {
  const next = Math.min(...headings.filter((line) => line > first));
  return { first, last: next - 1 };
}
