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
  return isLink(path) || namesWithBackslash(folder).map(withSlashes).includes(path);
}

/** Returns the absolute paths of the files in a content folder whose names hold a backslash, sorted. */
export function namesWithBackslash(folder: string): string[] {
  if (sep === "\\") return [];
  return pathsBelow(folder, ({ name }) => name.includes("\\"));
}

/** Returns the absolute paths of the links in a content folder that lead out of it, sorted. */
export function outsideLinks(folder: string): string[] {
  return pathsBelow(folder, (entry) => entry.isSymbolicLink()).filter((path) =>
    leadsOutside(folder, path),
  );
}

function pathsBelow(folder: string, isWanted: (entry: Dirent) => boolean): string[] {
  // It may be deleted while it is watched.
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(isWanted)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function withSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}
