import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isReallyBelow, realPath } from "./real-path";

/**
 * Returns whether a path is, or stands in, a link that leads out of the content folder: what such links lead to is not
 * the author's to publish.
 */
export function leadsOutside(folder: string, path: string): boolean {
  return path !== folder && realPath(path) !== null && !isReallyBelow([folder], path);
}

/** Returns the absolute paths of the links in a content folder that lead out of it, sorted. */
export function outsideLinks(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => leadsOutside(folder, path))
    .sort();
}
