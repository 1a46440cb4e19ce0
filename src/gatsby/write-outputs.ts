import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GatsbyCache } from "gatsby";
import type { OutputFile } from "../outputs/output-files";

const WRITTEN = "written outputs";

/**
 * Writes the files into `public/`, and removes those of the build before that are no more: Gatsby does
 * that for pages alone.
 */
export async function writeOutputs(
  files: Iterable<OutputFile>,
  publicDir: string,
  cache: Pick<GatsbyCache, "get" | "set">,
): Promise<void> {
  const before: string[] = (await cache.get(WRITTEN)) ?? [];
  const now = new Set<string>();
  for (const { path, content } of files) {
    const target = join(publicDir, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content());
    now.add(path);
  }
  for (const path of before) if (!now.has(path)) await rm(join(publicDir, path), { force: true });
  await cache.set(WRITTEN, [...now]);
}
