import { type Dirent, existsSync, lstatSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { isReallyBelow, realPath } from "./real-path";

/**
 * Returns whether a path is, or stands in, a link that leads out of the content folder: what such links lead to is not
 * the author's to publish.
 */
export function leadsOutside(folder: string, path: string): boolean {
  return path !== folder && realPath(path) !== null && !isReallyBelow([folder], path);
}

/**
 * Returns whether a path is not to be read: it leads outside, it is a link to nothing, or it is the name of a file with a
 * backslash, which the watcher of Gatsby's files hands over with a slash and would end the build at. Where a file was
 * deleted there is nothing either, and the watcher has to tell that.
 */
export function isUnreadable(folder: string, path: string): boolean {
  if (realPath(path) !== null) return leadsOutside(folder, path);
  return isLink(path) || withBackslash(folder).includes(path);
}

/** What in a content folder is not read, by its absolute path: a link that leads out of it, or a name that Gatsby cannot take. */
export interface UnreadPath {
  path: string;
  why: "outside" | "name";
}

/** Returns what in a content folder is not read, by one walk through it, in the order of the paths. */
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
