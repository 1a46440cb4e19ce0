import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finishHtml } from "./finish-html";

/**
 * Finishes those of the pages at `paths` that were written since `since` (milliseconds since 1970 UTC): those that
 * stayed from an earlier build are finished already.
 */
export async function finishPages(
  paths: Iterable<string>,
  publicDir: string,
  since: number,
): Promise<void> {
  for (const path of paths) {
    const file = join(publicDir, path.endsWith(".html") ? path : join(path, "index.html"));
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
    if (mtimeMs < since) continue;
    const html = await readFile(file, "utf8");
    const finished = finishHtml(html);
    if (finished !== html) await writeFile(file, finished);
  }
}
