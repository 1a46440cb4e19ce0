import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/**
 * The list of the files that the theme has written into `public/`. It is in the same folder, so it exists as
 * long as the files do, whatever happens to Gatsby's cache.
 */
const NOTE = "hot-papers/files.txt";

/** Returns the paths that earlier builds have noted, relative to `publicDir`, with a leading `/`. */
export function notedFiles(publicDir: string): string[] {
  const lines = readNote(join(publicDir, NOTE)).split("\n");
  // Whatever the list contains, never remove a file outside the folder.
  return lines.filter((path) => path.startsWith("/") && posix.normalize(path) === path);
}

/**
 * Replaces the noted paths with these, in order; a killed build leaves either the old list or the new one.
 */
export function noteFiles(publicDir: string, paths: Iterable<string>): void {
  const note = join(publicDir, NOTE);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(`${note}.part`, [...paths].toSorted().join("\n"));
  renameSync(`${note}.part`, note);
}

function readNote(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
