import { statSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PublicFile } from "../../outputs/output-file";
import { notedFiles, noteFiles } from "./written-files";

/**
 * Writes the files into `public/`, and removes those of the builds before that are no more: Gatsby does that for
 * pages alone. All are noted before the first is written, so that a build that is killed leaves nothing that the next
 * does not know. Returns the paths where the build that began at `startedAt` (milliseconds since 1970 UTC) already has
 * a file of the site's or of another plugin's, which stays as it is.
 */
export async function writeOutputs(
  files: Iterable<PublicFile>,
  publicDir: string,
  startedAt: number,
): Promise<string[]> {
  const before = notedFiles(publicDir);
  const taken: string[] = [];
  const ours: PublicFile[] = [];
  for (const file of files) {
    if (isYounger(join(publicDir, file.path), startedAt)) taken.push(file.path);
    else ours.push(file);
  }
  const now = new Set(ours.map(({ path }) => path));
  noteFiles(publicDir, new Set([...before, ...now]));
  for (const path of before) {
    const target = join(publicDir, path);
    if (!now.has(path) && !isYounger(target, startedAt)) await rm(target, { force: true });
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
 * Says whether a file was made since the build began. Gatsby copies static folders at the start of a build, and
 * other plugins write at its end, some before us; what the theme wrote itself is of a build before.
 */
function isYounger(file: string, startedAt: number): boolean {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && made >= startedAt;
}
