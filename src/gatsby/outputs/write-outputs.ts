import { statSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GatsbyCache } from "gatsby";
import type { OutputFile } from "../../outputs/output-file";

const WRITTEN = "written outputs";

/** Gatsby loads this after it has put back a cached `public/`, and before it or a plugin adds to it. */
const STARTED = Date.now();

/**
 * Writes the files into `public/`, and removes those of the build before that are no more: Gatsby does that for
 * pages alone. Returns the paths where this very build already has a file of the site's or of another plugin's, which
 * stays as it is.
 */
export async function writeOutputs(
  files: Iterable<OutputFile>,
  publicDir: string,
  cache: Pick<GatsbyCache, "get" | "set">,
): Promise<string[]> {
  const before: string[] = (await cache.get(WRITTEN)) ?? [];
  const now = new Set<string>();
  const taken: string[] = [];
  for (const { path, content } of files) {
    const target = join(publicDir, path);
    if (isOfThisBuild(target)) {
      taken.push(path);
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content());
    now.add(path);
  }
  for (const path of before) {
    const target = join(publicDir, path);
    if (!now.has(path) && !isOfThisBuild(target)) await rm(target, { force: true });
  }
  await cache.set(WRITTEN, [...now]);
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
