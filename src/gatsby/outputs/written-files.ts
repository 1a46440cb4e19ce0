import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/**
 * What the theme has written into `public/`, in a file beside it: it is there as long as the files are, whatever
 * happens to Gatsby's cache.
 */
const NOTE = "hot-papers/files.txt";

/** Returns the paths from `publicDir`, with `/` at their beginning, that the builds before have noted. */
export function notedFiles(publicDir: string): string[] {
  const lines = readNote(join(publicDir, NOTE)).split("\n");
  // Whatever stands in the note, nothing outside the folder is ours to remove.
  return lines.filter((path) => path.startsWith("/") && posix.normalize(path) === path);
}

/** Notes these paths, in order, in place of those noted before; a build that is killed leaves one note or the other. */
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
