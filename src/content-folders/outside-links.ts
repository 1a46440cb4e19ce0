import { type Dirent, existsSync, lstatSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { isReallyBelow, realPath } from "./real-path";

/**
 * Returns whether a path is, or is inside, a symbolic link that leads out of the content folder: the author
 * may not publish the targets of such links.
 */
export function leadsOutside(folder: string, path: string): boolean {
  return path !== folder && realPath(path) !== null && !isReallyBelow([folder], path);
}

/**
 * Returns whether a path must not be read: it leads outside, it is a broken link, or it is a file name with a
 * backslash, which Gatsby's file watcher passes on with a slash, and which would end the build. A deleted
 * file does not exist either, but the watcher has to report it.
 */
export function isUnreadable(folder: string, path: string): boolean {
  if (realPath(path) !== null) return leadsOutside(folder, path);
  return isLink(path) || withBackslash(folder).includes(path);
}

/**
 * An unread path in a content folder, absolute: a link that leads out of it, or a name that Gatsby cannot
 * handle.
 */
export interface UnreadPath {
  path: string;
  why: "outside" | "name";
}

/** Returns the unread paths of a content folder, from one walk through it, ordered by path. */
export function unreadPaths(folder: string): UnreadPath[] {
  const isSuspect = (entry: Dirent) => entry.isSymbolicLink() || hasBackslash(entry);
  return pathsBelow(folder, isSuspect).flatMap(({ path, entry }): UnreadPath[] => {
    if (entry.isSymbolicLink() && leadsOutside(folder, path)) return [{ path, why: "outside" }];
    return hasBackslash(entry) ? [{ path, why: "name" }] : [];
  });
}

function hasBackslash({ name }: Dirent): boolean {
  return sep !== "\\" && name.includes("\\");
}

/** As the watcher gives them. */
function withBackslash(folder: string): string[] {
  return pathsBelow(folder, hasBackslash).map(({ path }) => withSlashes(path));
}

function pathsBelow(
  folder: string,
  isWanted: (entry: Dirent) => boolean,
): { path: string; entry: Dirent }[] {
  // It may be deleted while it is watched.
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(isWanted)
    .map((entry) => ({ path: join(entry.parentPath, entry.name), entry }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function withSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}
