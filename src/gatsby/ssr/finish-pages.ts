import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finishHtml } from "./finish-html";

interface BuiltSite {
  program: { directory: string };
  /** By path. */
  pages: ReadonlyMap<string, unknown>;
}

/**
 * Finishes those of a site's pages that were written since `since` (milliseconds since 1970 UTC): those that
 * stayed from an earlier build are finished already.
 */
export async function finishPages({ program, pages }: BuiltSite, since: number): Promise<void> {
  for (const path of pages.keys()) {
    const file = join(
      program.directory,
      "public",
      path.endsWith(".html") ? path : join(path, "index.html"),
    );
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
    if (mtimeMs < since) continue;
    const html = await readFile(file, "utf8");
    const finished = finishHtml(html);
    if (finished !== html) await writeFile(file, finished);
  }
}
