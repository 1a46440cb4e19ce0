import { existsSync } from "node:fs";
import { basename } from "node:path";
import { contentFolders } from "../../content-folders/content-folders";
import { noCache } from "../check/post-cache";
import { readPosts } from "../check/read-posts";
import { findPosts } from "../site/find-posts";
import type { Site } from "../site/find-site";

/** A digest that a site has. */
export interface RecentDigest {
  /** From the site's root. */
  file: string;
  /** `2026-01-09`. */
  day: string;
  /** The keys of its papers. */
  keys: string[];
}

const DAY = 86_400_000;

/** Returns the days from one day, `2026-01-09`, to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/**
 * Returns the digests of a site within so many days of a day, the oldest first. Files whose names begin with another day are
 * not read.
 */
export async function recentDigests(
  site: Site,
  day: string,
  within: number,
): Promise<RecentDigest[]> {
  const folders = contentFolders(site.options, site.root);
  if (!folders.some((folder) => existsSync(folder))) return [];
  const isNear = (other: string) => Math.abs(daysBetween(other, day)) <= within;
  // A day more, since the day in a name may be in another zone.
  const mayBe = (path: string) => {
    const [named] = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(basename(path)) ?? [];
    return named === undefined || Math.abs(daysBetween(named, day)) <= within + 1;
  };
  const files = findPosts(site, site.root, []).ofSite.filter(({ absolutePath }) =>
    mayBe(absolutePath),
  );
  const posts = await readPosts(files, { options: site.options, cache: noCache() });
  return posts
    .flatMap(({ digest, displayPath }) => {
      const written = digest.date?.slice(0, day.length) ?? null;
      if (written === null || !isNear(written) || digest.entries.length === 0) return [];
      return [{ file: displayPath, day: written, keys: digest.entries.map(({ key }) => key) }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
