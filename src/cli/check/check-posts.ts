import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkImages } from "../../content-images/check-images";
import { contentFolders } from "../../content-folders/content-folders";
import { unreadProblems } from "../../content-folders/unread-problems";
import type { SiteProblem } from "../../problems/site-problem";
import { collectSite } from "../../site/collect-site";
import type { Site } from "../site/find-site";
import { brokenLinks } from "./broken-links";
import type { ReadPost } from "./read-posts";

/** How far ahead of the clock a date may be: an author's day may begin before that of the machine. */
const DAYS_AHEAD = 2;

/**
 * Returns all problems of the posts of a site, each with the severity of its rule: those of each post, of its images,
 * of the posts together, of links from one to another, and of files that are not read. What only a build can know, such
 * as pages of other plugins and the letters of fonts, is left to the build.
 */
export function checkSite(posts: readonly ReadPost[], site: Site, now: Date): SiteProblem[] {
  const folders = contentFolders(site.options, site.root).filter((folder) => existsSync(folder));
  return [...unreadProblems(folders, site.root), ...checkPosts(posts, folders, site, now)];
}

/** Returns the problems of posts as those of a site of their own, whose images are below `folders` or in `static`. */
export function checkPosts(
  posts: readonly ReadPost[],
  folders: readonly string[],
  site: Site,
  now: Date,
): SiteProblem[] {
  const roots = { content: folders, static: join(site.root, "static") };
  const latest = new Date(now.getTime() + DAYS_AHEAD * 86_400_000).toISOString();
  const collected = collectSite(posts, site.options, latest);
  return [
    ...posts.flatMap((post) => checkImages(post, roots)),
    ...collected.problems,
    ...brokenLinks(collected, posts, site),
  ];
}
