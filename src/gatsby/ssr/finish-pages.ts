import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildArgs } from "gatsby";
import { pageFile } from "../page-file";
import type { ThemeOptions } from "../../options/types";
import { isOwnTemplate } from "../is-own-template";
import { allowedSources } from "./allowed-sources";
import { contentSecurityPolicy } from "./content-security-policy";
import { finishHtml, isStaticPage } from "./finish-html";
import { isHydratedPage, languageOfSite, withSiteLanguage } from "./note-language";
import { pageSources, type PageSources } from "./page-sources";
import { siteIcon, withSiteIcon } from "./site-icon";
import { withPolicy } from "./with-policy";

/**
 * Finishes those of the theme's pages that this build, which began at `since` (milliseconds since 1970 UTC),
 * wrote: pages of an earlier build are finished already. Static pages get their Content-Security-Policy if the
 * option is on, and the build lists the sources that it allows because a page names them. Pages with Gatsby's
 * runtime learn the language of the site's own pages. `themeRoot` is this package's folder, absolute. Returns, for the pages
 * that this build wrote, by path, whether they are static.
 */
export async function finishPages(
  { store, reporter }: Pick<BuildArgs, "store" | "reporter">,
  csp: ThemeOptions["security"]["csp"],
  { since, themeRoot }: { since: number; themeRoot: string },
): Promise<Map<string, boolean>> {
  const { program, pages }: BuiltSite = store.getState();
  const publicDir = join(program.directory, "public");
  const fileOf = (path: string) => join(publicDir, pageFile(path));
  const icon = siteIcon(publicDir);
  let lang: Promise<string | null> | undefined;
  const named: PageSources[] = [];
  const written = new Map<string, boolean>();
  for (const path of pages.keys()) {
    const file = fileOf(path);
    const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (made < since) continue;
    // Synchronously, as one file after the other is looked at: promises would take longer than the work.
    const html = readFileSync(file, "utf8");
    if (isHydratedPage(html)) {
      const found = await (lang ??= languageOfSite(sitePaths(pages, themeRoot).map(fileOf)));
      if (found !== null) writeFileSync(file, withSiteLanguage(html, found));
    }
    written.set(path, isStaticPage(html));
    if (!isStaticPage(html)) continue;
    const finished = withSiteIcon(finishHtml(html), icon);
    if (csp === false) {
      writeFileSync(file, finished);
      continue;
    }
    const sources = pageSources(finished);
    const policy = contentSecurityPolicy(sources, csp === true ? {} : csp);
    writeFileSync(file, withPolicy(finished, policy));
    named.push(sources);
  }
  const allowed = allowedSources(named);
  if (allowed !== null) reporter.info(allowed);
  return written;
}

interface BuiltSite {
  program: { directory: string };
  /** By path. */
  pages: ReadonlyMap<string, { component: string }>;
}

/** The paths of the pages that are not made of the theme's templates, the shortest first: home, if it is one. */
function sitePaths(pages: BuiltSite["pages"], themeRoot: string): string[] {
  return [...pages]
    .filter(([, { component }]) => !isOwnTemplate(component, themeRoot))
    .map(([path]) => path)
    .sort((a, b) => a.length - b.length);
}
