import { statSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PublicFile } from "../../outputs/output-file";
import { notedFiles, noteFiles } from "./written-files";

/** Gatsby loads this after it has put back a cached `public/`, and before it or a plugin adds to it. */
const STARTED = Date.now();

/**
 * Writes the files into `public/`, and removes those of the builds before that are no more: Gatsby does that for
 * pages alone. All are noted before the first is written, so that a build that is killed leaves nothing that the next
 * does not know. Returns the paths where this very build already has a file of the site's or of another plugin's,
 * which stays as it is.
 */
export async function writeOutputs(
  files: Iterable<PublicFile>,
  publicDir: string,
): Promise<string[]> {
  const before = notedFiles(publicDir);
  const taken: string[] = [];
  const ours: PublicFile[] = [];
  for (const file of files) {
    if (isOfThisBuild(join(publicDir, file.path))) taken.push(file.path);
    else ours.push(file);
  }
  const now = new Set(ours.map(({ path }) => path));
  noteFiles(publicDir, new Set([...before, ...now]));
  for (const path of before) {
    const target = join(publicDir, path);
    if (!now.has(path) && !isOfThisBuild(target)) await rm(target, { force: true });
  }
  for (const { path, content } of ours) {
    const target = join(publicDir, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content());
  }
  noteFiles(publicDir, now);
  return taken;
}

/**
 * Says whether a file was made since this build began. Gatsby copies static folders at the start of a build, and
 * other plugins write at its end, some before us; what the theme wrote itself is of a build before.
 */
function isOfThisBuild(file: string): boolean {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && made >= STARTED;
}
