import { realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";

/** Returns the real path after following all links; `null` if it does not exist. */
export function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** Returns whether `file` is below `folder`, only by their names; both are absolute. */
export function isBelow(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== "" && path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/**
 * Returns whether `file` is below one of the folders after following all links on both sides, since a content
 * folder may be a link itself. False if either does not exist.
 */
export function isReallyBelow(folders: readonly string[], file: string): boolean {
  const real = realPath(file);
  if (real === null) return false;
  return folders.some((folder) => {
    const root = realPath(folder);
    return root !== null && isBelow(root, real);
  });
}
