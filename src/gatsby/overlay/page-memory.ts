import type { PagePosts, ShownPost } from "../../site/routes/page-posts";

/** The pages of the theme as they are, and what is left of those that were there before. */
export interface PageMemory extends PagePosts {
  /** All paths of pages. */
  paths: ReadonlySet<string>;
  /** Pages that are not there any more: the post of each with its path, `null` if it is not that of a post. */
  former: ReadonlyMap<string, FormerPage>;
}

/** A page that was there. */
export interface FormerPage {
  /** `null` if it was not that of one post. */
  post: (ShownPost & { file: string }) | null;
}

export const NO_PAGES: PageMemory = {
  pages: new Map(),
  posts: new Map(),
  paths: new Set(),
  former: new Map(),
};

/** Returns what is remembered once the pages are `now` these. A page that is back is forgotten as a former one. */
export function rememberPages(
  before: PageMemory,
  now: PagePosts & { paths: ReadonlySet<string> },
): PageMemory {
  const former = new Map(before.former);
  for (const path of before.paths) former.set(path, formerPage(before, path));
  for (const path of now.paths) former.delete(path);
  return { ...now, former };
}

function formerPage({ pages, posts }: PagePosts, path: string): FormerPage {
  const [part, ...others] = pages.get(path) ?? [];
  if (part === undefined || part.lines !== null || others.length > 0) return { post: null };
  const post = posts.get(part.file);
  return { post: post === undefined ? null : { ...post, file: part.file } };
}
