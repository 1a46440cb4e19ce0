import { realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";

/** Returns where a path leads after all links; `null` where there is nothing. */
export function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** Returns whether `file` stands below `folder`, by their names alone; both are absolute. */
export function isBelow(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== "" && path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/**
 * Returns whether `file` stands below one of the folders once all links are followed, on both sides, since a content
 * folder may be a link itself. False where either is not there.
 */
export function isReallyBelow(folders: readonly string[], file: string): boolean {
  const real = realPath(file);
  if (real === null) return false;
  return folders.some((folder) => {
    const root = realPath(folder);
    return root !== null && isBelow(root, real);
  });
}
