import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Post } from "../corpus/post";

/** Makes a folder hold these posts and no others. A file that has its text already keeps its time. */
export function writePosts(folder: string, posts: readonly Post[]): void {
  mkdirSync(folder, { recursive: true });
  const names = new Set(posts.map(({ name }) => name));
  for (const name of readdirSync(folder)) {
    if (!names.has(name)) rmSync(join(folder, name), { recursive: true });
  }
  for (const { name, text } of posts) writeWhereChanged(join(folder, name), text);
}

/** Writes a file, unless it has this text already. */
export function writeWhereChanged(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
}
