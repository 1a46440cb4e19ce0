import { type Dirent, readdirSync } from "node:fs";
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
 * Returns whether a path is not to be read: it leads outside, or there is nothing, which is so of names with a
 * backslash too, since the watcher of Gatsby's files hands them over with a slash and would end the build at them.
 */
export function isUnreadable(folder: string, path: string): boolean {
  return realPath(path) === null || leadsOutside(folder, path);
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
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(isWanted)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
