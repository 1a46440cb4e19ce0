import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { contentFolders } from "../../content-folders/content-folders";
import { isUnreadable } from "../../content-folders/outside-links";
import { postPath } from "../../content-folders/post-path";
import { isBelow, isReallyBelow } from "../../content-folders/real-path";
import { CannotRun } from "../exit-code";
import type { Site } from "./find-site";

/** A file with a post. */
export interface PostFile {
  absolutePath: string;
  /** As the parser wants it: `posts/2020-09-17---Hot-Papers.md`. */
  fileName: string;
  /** From the site's root. */
  displayPath: string;
}

/** The posts to look at. */
export interface FoundPosts {
  /** All posts of the site, since some problems are those of several posts together; none if none is asked for. */
  ofSite: PostFile[];
  /** Posts outside its content folders. */
  loose: PostFile[];
  /** Whether a file, by its `displayPath`, or the site as a whole (`null`) was asked for. */
  isAsked: (file: string | null) => boolean;
}

const MARKDOWN = /\.(?:md|markdown)$/i;
/** What a folder has beside its posts. */
const NO_POST = /^(?:readme|changelog|contributing|licen[cs]e|code_of_conduct|security)\b/i;

/**
 * Returns the posts that paths name, which are files or folders from `cwd`: all posts of the site if there are none.
 * Throws `CannotRun` if there is no post at one of them.
 */
export function findPosts(site: Site, cwd: string, paths: readonly string[]): FoundPosts {
  const folders = contentFolders(site.options, site.root);
  const ofSite = folders.flatMap((folder) => postsOf(folder, folders, site.root));
  if (paths.length === 0) {
    if (ofSite.length === 0 && !folders.some((folder) => existsSync(folder))) {
      throw new CannotRun(
        `there are no posts: ${folders.join(", ")} does not exist. Name files or folders, or set "content" in hot-papers.config.json.`,
      );
    }
    return { ofSite, loose: [], isAsked: () => true };
  }
  const asked = paths.map((path) => resolve(cwd, path));
  const missing = paths.find((path) => !existsSync(resolve(cwd, path)));
  if (missing !== undefined) throw new CannotRun(`${missing} does not exist.`);
  const covers = (file: string) => asked.some((path) => path === file || isBelow(path, file));
  const isOfSite = (path: string) => ofSite.some((post) => post.absolutePath === path);
  const loose = asked
    .flatMap((path) => (statSync(path).isDirectory() ? looseBelow(path, folders) : [path]))
    .filter((path) => !isOfSite(path) && !isInside(path, folders))
    .map((path) => loosePost(path, site.root));
  const askedOfSite = ofSite.some(({ absolutePath }) => covers(absolutePath));
  if (!askedOfSite && loose.length === 0) {
    throw new CannotRun(`there is no post in ${paths.join(", ")}.`);
  }
  return {
    ofSite: askedOfSite ? ofSite : [],
    loose,
    isAsked: (file) => covers(file === null ? site.root : resolve(site.root, file)),
  };
}

/** Returns the post that a path is to be, whether it exists or not. */
export function namedPost(site: Site, cwd: string, path: string): PostFile {
  const folders = contentFolders(site.options, site.root);
  const absolutePath = resolve(cwd, path);
  const fileName = postPath(absolutePath, folders);
  return fileName === null
    ? loosePost(absolutePath, site.root)
    : { absolutePath, fileName, displayPath: relative(site.root, absolutePath) };
}

function postsOf(folder: string, folders: readonly string[], root: string): PostFile[] {
  return markdownBelow(folder).flatMap((absolutePath) => {
    const fileName = postPath(absolutePath, folders);
    if (fileName === null || isUnreadable(folder, absolutePath)) return [];
    if (!isReallyBelow(folders, absolutePath)) return [];
    return [{ absolutePath, fileName, displayPath: relative(root, absolutePath) }];
  });
}

/** In a folder around content folders, such as that of the site, only what is in these are posts. */
function looseBelow(path: string, folders: readonly string[]): string[] {
  if (folders.some((folder) => existsSync(folder) && isBelow(path, folder))) return [];
  return markdownBelow(path).filter((file) => !NO_POST.test(basename(file)));
}

/** A file in a content folder that is no post is reported as such. */
function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => isBelow(folder, path));
}

function loosePost(absolutePath: string, root: string): PostFile {
  const folder = basename(dirname(absolutePath)) === "pages" ? "pages" : "posts";
  return {
    absolutePath,
    fileName: `${folder}/${basename(absolutePath)}`,
    displayPath: relative(root, absolutePath),
  };
}

function markdownBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      ({ name, parentPath }) => MARKDOWN.test(name) && !isInModules(relative(folder, parentPath)),
    )
    .map(({ name, parentPath }) => join(parentPath, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .sort();
}

function isInModules(path: string): boolean {
  return path.split(sep).includes("node_modules");
}
