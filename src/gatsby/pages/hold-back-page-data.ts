import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildArgs } from "gatsby";
import { pageFile } from "../page-file";
import { keepPageData } from "../cache/kept-page-data";
import { isOwnTemplate } from "../is-own-template";
import { pageDataFile } from "./page-data-file";
import { isInFolder, staticFolders } from "./static-folders";

/** How Gatsby begins the script by which a page loads its runtime. */
const RUNTIME = '<script id="gatsby-script-loader"';

interface BuiltSite {
  program: { directory: string };
  pages: ReadonlyMap<string, { path: string; component: string }>;
}

/** What is known of the site's pages before their HTML is looked at. */
interface KnownPages {
  /** For the pages of the theme that this build wrote, by path: whether they are without Gatsby's runtime. */
  written: ReadonlyMap<string, boolean>;
  /** The data that the build before held back, as files in `page-data`: those pages had no runtime. */
  restored: ReadonlySet<string>;
}

/**
 * Takes the `page-data.json` of pages that never load Gatsby's runtime out of `public/` until the next build, if all pages
 * of their folder are such: browsers know these folders (`src/gatsby/ssr/leave-runtime.ts`). Returns whether there is no
 * page on the site that loads the runtime, and whether all links to pages of the theme load these as links of HTML do.
 */
export function holdBackPageData(
  { store }: Pick<BuildArgs, "store">,
  { themeRoot, basePath }: { themeRoot: string; basePath: string },
  { written, restored }: KnownPages,
): { hasNoRuntime: boolean; loadsThemeAnew: boolean } {
  const { program, pages }: BuiltSite = store.getState();
  const withoutRuntime = new Set(
    [...pages.values()]
      .filter(({ component }) => isOwnTemplate(component, themeRoot))
      .map(({ path }) => path)
      .filter(
        (path) =>
          written.get(path) ??
          (restored.has(pageDataFile(path)) || !hasRuntime(path, program.directory)),
      ),
  );
  const folders = staticFolders(pages.values(), ({ path }) => withoutRuntime.has(path), basePath);
  const isHeld = (path: string) => isInFolder(path, folders);
  const filesOf = (paths: readonly string[]) => paths.map(pageDataFile);
  const paths = [...pages.keys()];
  keepPageData(
    { store },
    filesOf(paths.filter(isHeld)),
    filesOf(paths.filter((path) => !isHeld(path))),
  );
  const isOwn = ({ component }: { component: string }) => isOwnTemplate(component, themeRoot);
  return {
    hasNoRuntime: withoutRuntime.size === pages.size,
    loadsThemeAnew: [...pages.values()]
      .filter(isOwn)
      .every(({ path }) => withoutRuntime.has(path) && isInFolder(path, folders)),
  };
}

function hasRuntime(path: string, directory: string): boolean {
  try {
    return readFileSync(join(directory, "public", pageFile(path)), "utf8").includes(RUNTIME);
  } catch {
    // It is rendered on request, and its data too.
    return true;
  }
}
