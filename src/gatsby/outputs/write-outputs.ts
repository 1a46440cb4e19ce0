import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { PublicFile } from "../../outputs/output-file";
import { fileWriter } from "./file-writer";
import { notedFiles, noteFiles } from "./written-files";

/**
 * Writes those of the files into `public/` that have changed, and removes files of earlier builds that no longer exist: Gatsby does that
 * only for pages. The list of all files is written before the first of them, so that the next build knows
 * every file of a killed one. Returns the paths where the build that began at `startedAt` (milliseconds since
 * 1970 UTC) already has a file of the site or of another plugin; such files are kept.
 */
export function writeOutputs(
  files: Iterable<PublicFile>,
  publicDir: string,
  startedAt: number,
): string[] {
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
    if (!now.has(path) && !isYounger(target, startedAt)) rmSync(target, { force: true });
  }
  const write = fileWriter();
  for (const { path, content } of ours) write(join(publicDir, path), content());
  noteFiles(publicDir, now);
  return taken;
}

/**
 * Returns whether a file was made since the build began. Gatsby copies static folders at the start of a
 * build, and other plugins write at its end, some before us; older files are the theme's own, from an earlier
 * build.
 */
function isYounger(file: string, startedAt: number): boolean {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && made >= startedAt;
}
