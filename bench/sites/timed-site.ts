import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { copyPost } from "../corpus/copy-post";
import { monthsOf } from "../corpus/multiply-posts";
import type { Post } from "../corpus/post";
import { folderSize, type FolderSize } from "../measure/folder-size";
import { measuredRun, type RunCost } from "../measure/measured-run";
import type { Site } from "./site";

/** What one build cost and left. */
export interface BuildCost extends RunCost, FolderSize {}

/** The number of the copy that a new post is: far from those that multiply posts. */
const NEW_COPY = 4;

/** Builds a site without a cache. */
export async function coldBuild(site: Site, folder: string, posts: readonly Post[]) {
  await site.write(folder, posts);
  for (const cache of [...site.caches, site.output]) {
    rmSync(join(folder, cache), { recursive: true, force: true });
  }
  return build(site, folder);
}

/**
 * Builds a site twice over the cache of the build before, each time with one post more, and returns the cost of the second:
 * Gatsby's first build over a cache renders every page.
 */
export async function rebuild(site: Site, folder: string, posts: readonly Post[]) {
  const newest = posts.at(-1);
  if (newest === undefined) throw new Error("There are no posts to build.");
  const added = [NEW_COPY, NEW_COPY + 5].map((copy) => {
    const post = copyPost(newest, copy, monthsOf(posts));
    return { ...post, name: `added-${post.name}` };
  });
  await site.write(folder, [...posts, ...added.slice(0, 1)]);
  await build(site, folder);
  await site.write(folder, [...posts, ...added]);
  return build(site, folder);
}

async function build(site: Site, folder: string): Promise<BuildCost> {
  const { cpuSeconds, wallSeconds, peakMemory } = await measuredRun(site.build(folder));
  const output = join(folder, site.output);
  if (!existsSync(output)) throw new Error(`${site.name} made no ${output}.`);
  return { cpuSeconds, wallSeconds, peakMemory, ...folderSize(output) };
}
