import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  type Dirent,
} from "node:fs";
import { join } from "node:path";
import { leadsOutside } from "./outside-links";
import { realPath } from "./real-path";

/** A file that reads as a post where none is read, absolute, and what is wrong: the end of its name, or its folder. */
export interface IgnoredPost {
  path: string;
  why: "extension" | "folder" | "root";
}

const FOLDERS: readonly string[] = ["posts", "pages"];
const LIKE_FOLDERS = /^_?(?:posts?|pages?)[_-]?$/i;
/** Not the author's own. */
const OTHER_FOLDERS = /^(?:\..*|node_modules|public)$/;
const MARKDOWN = /\.(?:md|markdown)$/i;
/** What a repository has beside its posts, copies that editors keep, and images. */
const NO_POST =
  /^(?:\.|(?:readme|changelog|contributing|licen[cs]e|code_of_conduct)\b)|(?:~|\.(?:bak|orig|rej|swp|tmp|apng|avif|bmp|gif|ico|jfif|jpe?g|png|svg|webp|pdf))$/i;
/** As front matter begins, in YAML or TOML; the bytes of UTF-16 without those that are 0. */
const FRONT_MATTER =
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:---|\+\+\+)[ \t]*(?:yaml|toml)?[ \t]*[\r\n]\s*(?:#[^\r\n]*\s+)*["']?[A-Za-z][\w -]*["']?[ \t]*[:=]/;
const HEAD = 1024;

/**
 * Returns the files of a content folder that read as posts but are none: in `posts/` or `pages/` under a name
 * that does not end in `.md` or `.markdown`, in a folder of a name much like those, or in the content folder
 * itself. Where it has no post at all, those of all its folders. Ordered by path.
 */
export function ignoredPosts(folder: string): IgnoredPost[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const isInside = (path: string) => realPath(path) !== null && !leadsOutside(folder, path);
  const isFolder = (entry: Dirent) =>
    entry.isDirectory() ||
    (entry.isSymbolicLink() && isInside(pathOf(entry)) && statSync(pathOf(entry)).isDirectory());
  const folders = entries.filter((entry) => isFolder(entry) && !OTHER_FOLDERS.test(entry.name));
  const read = folders.filter(({ name }) => FOLDERS.includes(name)).flatMap(filesBelow);
  const isEmpty = !read.some(isMarkdown);
  const others = folders.filter(({ name }) => !FOLDERS.includes(name));
  const alike = others.filter(({ name }) => LIKE_FOLDERS.test(name));
  const unlike = isEmpty ? others.filter((other) => !alike.includes(other)) : [];
  const inAlike = alike.flatMap(filesBelow);
  const found: [IgnoredPost["why"], Dirent[]][] = [
    ["root", entries.filter(({ name }) => !NO_POST.test(name))],
    ["extension", read.filter((entry) => !isMarkdown(entry))],
    ["folder", [...inAlike.filter((entry) => !isMarkdown(entry)), ...unlike.flatMap(filesBelow)]],
  ];
  const isOwn = (path: string) => isInside(path) && statSync(path).isFile();
  const posts = found.flatMap(([why, some]) =>
    some
      .map(pathOf)
      .filter((path) => isOwn(path) && FRONT_MATTER.test(headOf(path)))
      .map((path): IgnoredPost => ({ path, why })),
  );
  const certain = inAlike.filter(isMarkdown).map(pathOf).filter(isOwn);
  return [...posts, ...certain.map((path): IgnoredPost => ({ path, why: "folder" }))].sort(
    (a, b) => (a.path < b.path ? -1 : 1),
  );
}

function isMarkdown({ name }: Dirent): boolean {
  return MARKDOWN.test(name);
}

function filesBelow(folder: Dirent): Dirent[] {
  const entries = readdirSync(pathOf(folder), { recursive: true, withFileTypes: true });
  return entries.filter(
    ({ name, parentPath }) =>
      !NO_POST.test(name) && !/[\\/]node_modules(?:[\\/]|$)/.test(parentPath),
  );
}

function pathOf({ parentPath, name }: Dirent): string {
  return join(parentPath, name);
}

/** The first bytes of a file, a character each; empty for what cannot be read. */
function headOf(path: string): string {
  try {
    const file = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(HEAD);
      return bytes.toString("latin1", 0, readSync(file, bytes)).replaceAll("\0", "");
    } finally {
      closeSync(file);
    }
  } catch {
    return "";
  }
}
