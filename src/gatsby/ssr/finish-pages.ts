import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuildArgs } from "gatsby";
import type { ThemeOptions } from "../../options/types";
import { allowedSources } from "./allowed-sources";
import { contentSecurityPolicy } from "./content-security-policy";
import { finishHtml, isStaticPage } from "./finish-html";
import { pageSources, type PageSources } from "./page-sources";
import { withPolicy } from "./with-policy";

/**
 * Finishes those of the theme's pages that this build, which began at `since` (milliseconds since 1970 UTC),
 * wrote: pages of an earlier build are finished already. The pages get their Content-Security-Policy if the
 * option is on, and the build lists the sources that it allows because a page names them.
 */
export async function finishPages(
  { store, reporter }: Pick<BuildArgs, "store" | "reporter">,
  csp: ThemeOptions["security"]["csp"],
  since: number,
): Promise<void> {
  const { program, pages }: BuiltSite = store.getState();
  const named: PageSources[] = [];
  for (const path of pages.keys()) {
    const file = join(
      program.directory,
      "public",
      path.endsWith(".html") ? path : join(path, "index.html"),
    );
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
    if (mtimeMs < since) continue;
    const html = await readFile(file, "utf8");
    if (!isStaticPage(html)) continue;
    const finished = finishHtml(html);
    if (csp === false) {
      await writeFile(file, finished);
      continue;
    }
    const sources = pageSources(finished);
    const policy = contentSecurityPolicy(sources, csp === true ? {} : csp);
    await writeFile(file, withPolicy(finished, policy));
    named.push(sources);
  }
  const allowed = allowedSources(named);
  if (allowed !== null) reporter.info(allowed);
}

interface BuiltSite {
  program: { directory: string };
  /** By path. */
  pages: ReadonlyMap<string, unknown>;
}
