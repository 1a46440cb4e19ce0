import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Post } from "./post";

/** Returns the markdown files of a folder in the order of their names; throws where there are none. */
export function readPosts(folder: string): Post[] {
  const posts = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  if (posts.length === 0) throw new Error(`No markdown posts are in ${folder}.`);
  return posts;
}
